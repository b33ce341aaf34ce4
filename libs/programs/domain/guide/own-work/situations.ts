import type { Situation } from '../../exercise/situation';

export const ownWorkSituations: readonly Situation[] = [
  {
    key: 'ex-moves-on',
    version: '2026-11-28',
    part: 'own-work',
    title: 'What if they find someone else?',
    searched: ['dating', 'new partner', 'replaced', 'moved on', 'someone new', 'jealous', 'forgot me'],
    meaning:
      'Nearly everybody has this fear after a breakup, and it is loudest at night. People may date in between, and often that is part of growing, for them or for you. It says nothing about what you are worth. Nobody can promise how it ends; you deserve love either way.',
    now: [
      'Let it hurt for a while, whether it is a fear or news. Breathe out slowly.',
      'Tell one person who is on your side.',
      'Leave their pages closed tonight, and mute what keeps showing you news of them.',
      'Write yourself the letter you would write to a friend.',
    ],
    leave: ['Asking friends for details.', 'Writing to either of them.', 'Dating somebody only so that they hear of it.'],
    exercise: 'if-they-move-on',
  },
  {
    key: 'cannot-stop-thinking',
    version: '2026-11-28',
    part: 'own-work',
    title: 'I cannot stop thinking about them',
    searched: ['obsessed', 'miss them', 'cannot sleep', 'thoughts', 'going round in circles', 'want to text', 'awake'],
    meaning:
      'Your mind looks for somebody it was used to. That is normal, and it is strongest in the first weeks. It eases, not in a straight line, but it eases. You do not have to push the thoughts away; you only have to not act on them.',
    now: [
      'If you do not want to live, open “Help” now. Do that first.',
      'Put the phone in another room for ten minutes.',
      'Hold your hands under cold water, or breathe out slowly ten times.',
      'Write the thought down here, where it can stay.',
    ],
    leave: ['Looking at old messages and photos in bed.', 'Writing “just one line”.'],
    exercise: 'urge-plan',
  },
  {
    key: 'was-it-toxic',
    version: '2026-11-28',
    part: 'own-work',
    title: 'Was it bad for me?',
    searched: ['toxic', 'abuse', 'abusive', 'unhealthy', 'manipulation', 'control', 'gaslighting', 'afraid of my ex'],
    meaning:
      'Many couples get caught in quarrels that hurt both. Such a pattern can heal if both learn another way. Manipulation, control and abuse are different: they tend to come back, whatever is promised. If you were afraid of them, that alone counts, and you do not have to prove it.',
    now: [
      'If you are in danger now, call your local emergency number.',
      'Open “Help” to find people who are trained for this. You can ask them even if you are not sure.',
      'Tell somebody you trust what happened, in plain words.',
      'Do the exercise on a phone or at a place that nobody else checks.',
    ],
    leave: ['Looking for one word for what they are.', 'Talking it out with somebody who frightens you.', 'Going by promises alone.'],
    exercise: 'pattern-or-person',
  },
  {
    key: 'ex-blocked-me',
    version: '2026-11-28',
    part: 'own-work',
    title: 'They blocked me',
    searched: ['blocked', 'unfollowed', 'removed me', 'ghosted', 'number blocked', 'no contact', 'deleted me'],
    meaning:
      'A door closed like this is a shock, and it may feel like being wiped out. It is their way of saying no to contact. You do not have to agree with it, or know the reason, to respect it. It does not undo what was good.',
    now: [
      'Take it as a no, and let the no stand.',
      'Tell your coach, so that your plan can change with it.',
      'Call somebody tonight, or sit with somebody who is kind to you.',
      'If you share children, work or a home, ask your coach how to settle only that.',
    ],
    leave: ['Trying another number, account or app.', 'Asking a friend to pass something on.', 'Going where they might be.'],
    exercise: 'urge-plan',
  },
  {
    key: 'ex-wrote-first',
    version: '2026-11-28',
    part: 'own-work',
    title: 'They wrote to me',
    searched: ['texted me', 'called me', 'message from my ex', 'reached out', 'what do I answer', 'they miss me'],
    meaning:
      'Your heart may race, and hope and fear may come at once. That is normal. A message can mean much or little; often they do not know it themselves. You are free to take your time, and free not to want it.',
    now: [
      'Wait until you are calm. A few hours do no harm.',
      'Answer in a friendly way, and briefly.',
      'If your own work is done and your coach agrees, you may suggest to meet.',
      'If not, say kindly that you still need some time. If you were ever afraid of them, you owe no answer: open “Help”.',
    ],
    leave: ['Pouring out everything at once.', 'Waiting on purpose to make them nervous.', 'Reading the message for hidden signs.'],
    exercise: 'mindset',
  },
];
