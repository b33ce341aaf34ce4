import { bulleted, quote, type WrittenEntry } from './written-entry';

/** A month of somebody in quiet days who learns to look instead of being asked. */
export const tomasz: readonly WrittenEntry[] = [
  {
    ...{ daysAgo: 1, at: '06:50', mood: 3, tags: ['sister'], events: ['slept-well', 'with-family'] },
    text: [
      'Told Kasia about the kitchen and the phone. She laughed, then she said she was glad I had told her and not just done it.',
      'I slept until the alarm. I had forgotten that this happens.',
    ],
  },
  {
    ...{ daysAgo: 3, at: '22:31', mood: 2, tags: ['story', 'us'], prompt: 'no-villain', events: ['with-friends'] },
    text: [
      'I keep telling the story so that I am either the villain or the victim. Tonight I tried to tell it so that we were both tired.',
      'It was eleven, we had both worked, and the dishes stood there. She said my name in that voice. I heard a verdict and left the room. She may only have wanted to know whether I was coming to bed.',
      'It is a much shorter story this way.',
    ],
    shared: {
      ...{ hoursLater: 0.4, readHoursLater: 13 },
      comment: { text: 'Keep that sentence. We will come back to it.', quote: 'Tonight I tried to tell it so that we were both tired.' },
    },
  },
  {
    ...{ daysAgo: 4, at: '23:59', mood: 1, tags: ['night'], events: ['slept-badly'] },
    text: ['I wrote. It is done and it was short. The phone is in the kitchen now.'],
  },
  {
    ...{ daysAgo: 6, at: '21:05', mood: 2, tags: ['garage'], prompt: 'old-habit' },
    text: [
      'An old habit, noticed today: my boss asked for the plan and I made a joke. It worked, as it always does. Nobody asked again, and the plan was still not there.',
      'In the afternoon I went back and said:',
      quote('I have not started. You will have it on Thursday.'),
      'He said thank you. That was all that happened.',
    ],
    shared: { hoursLater: 0.5, readHoursLater: 20 },
  },
  {
    ...{ daysAgo: 7, at: '22:10', mood: 3, events: ['moved', 'outside'], prompt: 'what-i-wanted', tags: ['mine'] },
    text: ['Cycled to the lake because I wanted to. Ate a cheese roll on the jetty. It was cold and nobody had to like it but me.'],
  },
  {
    ...{ daysAgo: 9, at: '20:44', mood: 2, tags: ['sister', 'asking'] },
    text: [
      'Three things I could have seen without being told:',
      bulleted(
        'When she came home and kept her coat on, it had been a bad day.',
        'The list on the fridge was not for her. It was for me.',
        'She stopped telling me about her mother in March.',
      ),
      'I can look. I only never had to.',
    ],
    shared: {
      ...{ hoursLater: 0.3, readHoursLater: 36 },
      comment: { text: 'You are looking now. Where else in your week could you try this?' },
    },
  },
  {
    ...{ daysAgo: 11, at: '23:20', mood: 1, tags: ['night'], prompt: 'until-morning', events: ['slept-badly', 'alcohol'] },
    text: [
      'Put down here until morning: whether she is all right. The scan. Whether anybody waters the lemon tree. None of it is mine tonight.',
    ],
  },
  {
    ...{ daysAgo: 14, at: '21:37', mood: 2, tags: ['work'], events: ['work-or-study'] },
    text: ['A day like a corridor. Not bad. I walked through it and there was a door at the end.'],
  },
  {
    ...{ daysAgo: 16, at: '19:12', mood: 3, tags: ['cooking'], events: ['ate-well', 'something-new'] },
    text: [
      'Made the dumplings without calling anyone. They came apart. I ate them with a spoon and read the page about the urge plan while I did, and did not need it.',
    ],
  },
  {
    ...{ daysAgo: 18, at: '22:58', mood: 1, tags: ['us'], prompt: 'heard-and-added' },
    text: [
      'Somebody said that she has cut her hair. That is all I heard. What I added: that she did it to be a new person, that she laughs more, that there is somebody who says it suits her.',
      'I need to go to bed, and not to know more.',
    ],
  },
  {
    ...{ daysAgo: 21, at: '21:15', mood: 1, tags: ['asking'], events: ['cried'] },
    text: [
      'Wrote down what I would have wanted to be asked. Then I saw that I had never said any of it aloud. Cried a little, at the table, properly.',
    ],
  },
  {
    ...{ daysAgo: 24, at: '22:02', mood: 0, tags: ['night'], prompt: 'got-through', events: ['slept-badly'] },
    text: ['What helped today: the bus was late and a man told me about his dog for ten minutes.'],
  },
  {
    ...{ daysAgo: 25, at: '20:30', mood: 1 },
    text: ['First page. I do not know what one writes here. The flat is quiet and I have counted the chairs.'],
  },
];
