import type { Exercise } from '../../exercise/exercise';

export const firstMessage: Exercise = {
  key: 'first-message',
  version: '2026-11-28',
  part: 'own-work',
  title: 'The first message',
  purpose:
    'One short, honest message that leaves the other person free. It rests for a day and your coach reads it, so that it is sent from calm or not at all.',
  guidance: [
    'If you are in touch now and then, simply ask to meet.',
    'If not, name the past in a line, say briefly what you learned, and ask to talk by phone.',
    'Keep it to six sentences at most. It should fit on a screen.',
    'Leave out blame, guilt, your pain, and anybody new.',
    'Say that no answer is fine too, and mean it.',
    'If they have asked for no contact, or blocked you, write nothing. That was their answer.',
  ],
  minutes: 25,
  review: 'always',
  visibility: 'coach',
  isRepeatable: false,
  sections: [
    {
      id: 'where-we-are',
      title: 'How it is between you now',
      lead: 'You have one message. There is no hurry.',
      fields: [
        {
          kind: 'single-choice',
          id: 'contact',
          label: 'At the moment',
          isNeeded: true,
          options: [
            { code: 'now-and-then', words: 'We are in touch now and then' },
            { code: 'silence', words: 'We have not been in touch' },
            { code: 'said-no', words: 'They said no, or blocked me' },
          ],
        },
        {
          kind: 'agreement',
          id: 'no-message',
          label: 'I write nothing',
          terms: ['They have answered. I respect it, on every channel.', 'I talk with my coach about what comes next for me.'],
          shownWhen: { field: 'contact', is: ['said-no'] },
        },
        {
          kind: 'short-text',
          id: 'past',
          label: 'What I want to name about the past',
          hint: 'One thing you did, without “but”.',
          shownWhen: { field: 'contact', is: ['silence'] },
        },
        {
          kind: 'short-text',
          id: 'learned',
          label: 'What I learned, in a few words',
          shownWhen: { field: 'contact', is: ['silence'] },
        },
      ],
    },
    {
      id: 'draft',
      title: 'The message',
      lead: 'It rests for 24 hours. Then you and your coach look at it again. Nothing is sent from here.',
      fields: [
        {
          kind: 'letter',
          id: 'draft',
          label: 'My message',
          hint: 'A greeting, a few lines, one question, and that no reply is fine.',
          holdHours: 24,
          isNeeded: true,
          shownWhen: { field: 'contact', is: ['now-and-then', 'silence'] },
        },
        {
          kind: 'checklist',
          id: 'looked-over',
          label: 'I read it as if I had received it',
          options: [
            { code: 'short', words: 'It is short' },
            { code: 'easy-to-leave', words: 'It is easy to leave unanswered' },
            { code: 'says-so', words: 'It says that no reply is fine' },
            { code: 'no-guilt', words: 'It makes no one feel guilty or pressed' },
            { code: 'no-hurt', words: 'It says nothing about harming myself' },
            { code: 'nobody-new', words: 'It mentions nobody new, theirs or mine' },
          ],
          shownWhen: { field: 'contact', is: ['now-and-then', 'silence'] },
        },
      ],
    },
    {
      id: 'any-answer',
      title: 'Whatever comes back',
      lead: 'Think of all three answers now. When one of them comes, you will be glad you did.',
      fields: [
        { kind: 'long-text', id: 'if-yes', label: 'If they say yes, I', shownWhen: { field: 'contact', is: ['now-and-then', 'silence'] } },
        { kind: 'long-text', id: 'if-no', label: 'If they say no, I', shownWhen: { field: 'contact', is: ['now-and-then', 'silence'] } },
        {
          kind: 'long-text',
          id: 'if-silence',
          label: 'If nothing comes, I',
          shownWhen: { field: 'contact', is: ['now-and-then', 'silence'] },
        },
        {
          kind: 'agreement',
          id: 'one-message',
          label: 'One message',
          terms: [
            'I send it once, in one place.',
            'Silence is an answer. I do not write again to ask whether they got it.',
            'A no is a no.',
          ],
          isNeeded: true,
          shownWhen: { field: 'contact', is: ['now-and-then', 'silence'] },
        },
      ],
    },
  ],
  example: {
    contact: 'silence',
    past: 'I stopped listening in the last year.',
    learned: 'That I go quiet when I am ashamed, and that I can say so.',
    draft:
      'Hello Alex. I stopped listening to you last year, and I am sorry. I am learning to say when I am ashamed, where I used to go quiet. If you would like to talk on the phone some time, I would be glad. No answer is fine too. Bo',
    'looked-over': ['short', 'easy-to-leave', 'says-so', 'no-guilt', 'no-hurt', 'nobody-new'],
    'if-yes': 'We find a time. I tell my coach, and I do not read more into it than it is.',
    'if-no': 'I answer “Thank you for telling me”, and nothing else. Then I go to my sister for the weekend.',
    'if-silence': 'I put the phone away at nine as always. I take it as an answer, and talk about it on Thursday.',
    'one-message': 'accepted',
  },
};
