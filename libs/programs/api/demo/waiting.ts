import type { WrittenExercise } from './particulars';

const reason = (
  given: number,
  handedIn: number,
  heard: string,
  truePart: string,
  more: Partial<WrittenExercise> = {},
): WrittenExercise => ({
  ...{ exercise: 'name-the-reason', givenDaysAgo: given, handedInDaysAgo: handedIn },
  answers: { side: 'them', asked: 'given', 'reason-i-heard': heard, 'true-part': truePart },
  ...more,
});
const part = (
  given: number,
  handedIn: number,
  kind: string,
  what: string,
  once: string,
  more: Partial<WrittenExercise> = {},
): WrittenExercise => ({
  ...{ exercise: 'my-part', givenDaysAgo: given, handedInDaysAgo: handedIn },
  answers: { kinds: [kind], things: [{ what, once }] },
  ...more,
});
const week = (handedIn: number, heavy: string, lighter: string, more: Partial<WrittenExercise> = {}): WrittenExercise => ({
  ...{ exercise: 'time-to-heal', givenDaysAgo: handedIn + 5, handedInDaysAgo: handedIn },
  answers: { heavy, lighter, did: ['ate', 'moved'] },
  ...more,
});
const urge = (handedIn: number, first: string, own: string, more: Partial<WrittenExercise> = {}): WrittenExercise => ({
  ...{ exercise: 'urge-plan', givenDaysAgo: handedIn + 4, handedInDaysAgo: handedIn },
  answers: { when: ['night'], first, 'own-reason': own },
  ...more,
});

/** By their names: what clients of Stillwater have handed in lately and nobody has looked at yet. */
export const waitingExercises: Readonly<Record<string, readonly WrittenExercise[]>> = {
  'Rafael Quintela': [
    {
      ...{ exercise: 'before-the-handover', givenDaysAgo: 5, handedInDaysAgo: 3 },
      answers: {
        place: 'theirs',
        say: 'Lia slept badly, be patient at bedtime. Her violin is in the hall. I am here on Sunday at five.',
        leave: ['us', 'messages'],
        go: 'Once round the reservoir, without the phone.',
        calm: 4,
      },
    },
    reason(12, 8, 'That I was at home and never there.', 'The laptop was open at dinner. I called it the last mail of the day, every day.'),
    urge(
      2,
      'Shoes on and down to the river, phone on the shelf.',
      'If I write now I write about me. The children need a father who waits until handover.',
    ),
  ],
  'Elin Sandvik': [
    part(
      9,
      6,
      'not-talking',
      'I went quiet and let him guess.',
      'At his sister’s wedding I smiled at everybody but him, for a whole evening.',
    ),
    week(0.2, 'Sunday. The flat is too tidy for one person.', 'I slept until seven, and the light was already there.', { isFlagged: true }),
  ],
  'Dana Whitlock': [
    part(
      8,
      5,
      'nagging',
      'I corrected how she told her own stories.',
      'At the long table in August. She stopped in the middle and passed the bread.',
    ),
    urge(0.25, 'Kettle, then the balcony.', 'I said that I would give us both space, and I want to be somebody whose word holds.'),
  ],
  'Callum Strachan': [
    reason(10, 7, 'She said that she could not breathe when I was hurt.', 'I was hurt a great deal, and she always had to mend it.', {
      isFlagged: true,
    }),
    week(2, 'A song in the shop. I left the basket standing.', 'My brother called about football and about nothing else.'),
  ],
  'Hye-jin Bae': [
    part(
      7,
      4,
      'granted',
      'I thanked my colleagues more often than him.',
      'He drove four hours with the shelves. I asked why he had not called before.',
    ),
    week(0.35, 'The first evening without the dog.', 'Soup with a neighbour whom I had only ever nodded to.'),
  ],
  'Kiri Tamahori': [urge(0.1, 'Ten slow breaths, then the blue notebook.', 'Whatever I send at two I would have to explain at nine.')],
  'Beatriz Lobato': [
    part(
      14,
      9,
      'insecurity',
      'I read his face all day and asked what was wrong.',
      'On the ferry. He was only tired, and I made him prove it for an hour.',
    ),
  ],
  'Noor Al-Sayed': [week(6, 'Everybody asks how we are.', 'A class on Thursday where nobody knows us.', { snoozedForDays: 2 })],
  'Marguerite Dufour': [
    reason(
      9,
      0.3,
      'He wanted a life that is not planned to the minute.',
      'I had a list for our holidays, with times. He laughed at it the first year.',
    ),
  ],
  'Kenji Arakawa': [
    part(
      11,
      6,
      'resentment',
      'I kept the lost job against her for two years.',
      'I said “as usual” when the card did not work. The waiter heard it too.',
    ),
    week(2, 'Mornings, before I remember.', 'I cooked the rice as my father did, and it was right.'),
  ],
  'Paloma Echeverri': [
    urge(4, 'Cold water, and then my cousin, who picks up at any hour.', 'It has passed before, six times by now. I counted.'),
  ],
  'Ingeborg Thorsen': [
    reason(6, 2, 'That he had grown up and I had watched.', 'I called it patience. It was also easier than moving.', { snoozedForDays: 1 }),
  ],
  'Ewa Drozdowska': [
    part(
      8,
      0.45,
      'neglect',
      'I gave the evenings to the choir and the rest to work.',
      'He came to hear us in May. I introduced him to nobody.',
    ),
  ],
  'Harriet Osei-Lund': [
    week(3, 'The hours between eight and ten.', 'A friend reads to me on the phone until I am tired.', { isFlagged: true }),
  ],
};
