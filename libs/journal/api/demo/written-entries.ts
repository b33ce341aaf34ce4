import { tomasz } from './tomasz';
import { bulleted, quote, type WrittenEntry } from './written-entry';

/** By their names. Of those who show nothing no coach finds a trace; the others show some. */
export const writtenEntries: Readonly<Record<string, readonly WrittenEntry[]>> = {
  'Tomasz Wieland': tomasz,
  'Priya Nambiar': [
    {
      ...{ daysAgo: 1, at: '19:40', mood: 2, tags: ['the flat'], prompt: 'a-line' },
      text: [
        'He wrote at half past one in the night, about the deposit and then not about the deposit. I left it until ten. At ten it was a mail about a deposit, and I answered that part.',
        'I had thought that a line would feel like a wall. It felt like a chair.',
      ],
      shared: { hoursLater: 0.5 },
    },
    {
      ...{ daysAgo: 5, at: '21:18', mood: 1, tags: ['guilt'], events: ['cried'], prompt: 'forgive-myself' },
      text: [
        'That I left. That I did not leave sooner. Both of these cannot be the crime, and still I punish myself for each on different days.',
      ],
      shared: {
        ...{ hoursLater: 1, readHoursLater: 22 },
        comment: {
          text: 'Different days: yes. Let us lay these two beside each other when we meet.',
          quote: 'Both of these cannot be the crime',
        },
      },
    },
    {
      ...{ daysAgo: 10, at: '22:25', mood: 3, tags: ['visa'], events: ['good-news', 'with-friends'] },
      text: ['The hearing took eleven minutes. I have a stamp. I danced in the lift with a woman from the third floor whom I do not know.'],
    },
    {
      ...{ daysAgo: 15, at: '23:03', mood: 1, tags: ['night', 'guilt'], events: ['slept-badly'] },
      text: ['I dreamt of the stairs again. In the dream I say “maybe”. Woke up so relieved that I had not.'],
    },
    {
      ...{ daysAgo: 22, at: '20:51', mood: 2, prompt: 'alone-and-lonely' },
      text: ['Alone is good with the radio on and soup on the stove. It hurts between the station and the door.'],
    },
  ],
  'Elin Sandvik': [
    {
      ...{ daysAgo: 2, at: '18:20', mood: 2, tags: ['silence'], prompt: 'my-side' },
      text: [
        'My side of it, and only mine: I would say the first sentence. Even a bad one. It could be this:',
        quote('I am hurt and I do not want to talk yet. In an hour I will.'),
        'I practised it aloud to the plants.',
      ],
      shared: { hoursLater: 0.3 },
    },
    {
      ...{ daysAgo: 8, at: '22:40', mood: 1, tags: ['silence', 'family'], events: ['with-family'] },
      text: [
        'My father did not speak at dinner. Nobody was surprised. I looked round the table and saw where I have it from, and that all of us were waiting for him.',
      ],
      shared: { hoursLater: 10, readHoursLater: 30, isSettled: true },
    },
    {
      ...{ daysAgo: 13, at: '21:00', mood: 2, events: ['rested'] },
      text: ['Snow, early this year. Listened to the Sunday concert and did not turn it off at the cello.'],
    },
    {
      ...{ daysAgo: 19, at: '23:11', mood: 1, tags: ['night'] },
      text: ['Tonight I am not being quiet at anyone. I am only quiet. It is a different thing, and nobody can see the difference but me.'],
    },
  ],
  'Dana Whitlock': [
    {
      ...{ daysAgo: 2, at: '20:15', mood: 2, prompt: 'as-a-friend', tags: ['being told no'] },
      text: [
        'I would tell a friend: you were asked for distance and you are giving it. That is a thing you are doing. It only looks like nothing.',
      ],
      shared: {
        ...{ hoursLater: 0.5, readHoursLater: 9 },
        comment: { text: 'Read this one again on Sunday evening, before the hard hour.' },
      },
    },
    {
      ...{ daysAgo: 6, at: '07:12', mood: 1, events: ['slept-badly'] },
      text: ['Woke at four with an argument in my head in which I win every point. Got up, made tea, lost it on purpose.'],
    },
    {
      ...{ daysAgo: 12, at: '21:50', mood: 3, events: ['outside', 'with-friends'], prompt: 'small-and-good' },
      text: ['Small and good:', bulleted('frost on the mailbox', 'somebody let me merge', 'the neighbour’s boy waved with both arms')],
    },
    {
      ...{ daysAgo: 20, at: '22:33', mood: 1, tags: ['stories'] },
      text: ['I keep correcting people. Today it was the date of a film. I saw her face over it, from August, with the bread.'],
    },
  ],
  'Yusuf Karahan': [
    {
      ...{ daysAgo: 1, at: '21:25', mood: 2, tags: ['drawing'], events: ['something-mine'] },
      text: ['Drew the bridge from memory. It has one arch too many, and I left it.'],
    },
    {
      ...{ daysAgo: 4, at: '23:40', mood: 1, prompt: 'tired-thoughts', tags: ['night'] },
      text: ['That I will be like this for ever: a tired thought. That I miss being known: not a tired one.'],
    },
    {
      ...{ daysAgo: 9, at: '20:05', mood: 2, prompt: 'rarely-asked' },
      text: ['That somebody comes along to the doctor. I have always said it was nothing, in the voice that means it is.'],
    },
  ],
  'Beatriz Lobato': [
    {
      ...{ daysAgo: 1, at: '22:15', mood: 3, prompt: 'slowly', tags: ['trial'], events: ['ate-well'] },
      text: [
        'When we take it slowly I hear the end of his sentences. We cooked for an hour and talked about the market, and nobody was being tested.',
      ],
      shared: { hoursLater: 0.2 },
    },
    {
      ...{ daysAgo: 5, at: '23:02', mood: 2, tags: ['trial', 'old fear'], prompt: 'fear-and-hope' },
      text: [bulleted('Fear: that I watch his face again instead of my own day.', 'Hope: that I can ask once, and believe the answer.')],
      shared: {
        ...{ hoursLater: 8, readHoursLater: 28 },
        comment: { text: 'Asking once is a good rule for the week. Tell me how often it held.', quote: 'ask once, and believe the answer' },
      },
    },
    {
      ...{ daysAgo: 11, at: '21:33', mood: 2, tags: ['mine'] },
      text: ['Kept Thursday for the choir although he was free. We sang badly. I was glad all the way home.'],
    },
  ],
  'Kiri Tamahori': [
    {
      ...{ daysAgo: 2, at: '22:48', mood: 1, prompt: 'plain-name', events: ['slept-badly'] },
      text: ['Plain name: I miss the noise of somebody else in the house.'],
    },
    {
      ...{ daysAgo: 3, at: '21:20', mood: 0, events: ['cried'] },
      text: ['The blue notebook is for urges. This is for the rest. The rest is a lot.'],
    },
  ],
};
