import type { Answers, ReviewOutcome } from '@rekindle/programs/domain';

/** An exercise that somebody of Stillwater was given, in words of their own. */
export interface WrittenExercise {
  /** Its key in the guide, or what it is called in `ownExercises`. */
  readonly exercise: string;
  /** Days before today. */
  readonly givenDaysAgo: number;
  readonly answers: Answers;
  /** Days before today on which it was handed in; absent while it is only begun. */
  readonly handedInDaysAgo?: number;
  readonly review?: ReviewOutcome;
  /** It was handed back, and this is what was handed in then. */
  readonly again?: { readonly answers: Answers; readonly handedInDaysAgo: number };
  /** A coach has marked it. */
  readonly isFlagged?: true;
  /** It rests in the queue for so many days yet. */
  readonly snoozedForDays?: number;
  /** What the coach said to it. */
  readonly comment?: { readonly field: string | null; readonly text: string };
}

/** By their names. Who is not here has been given something and has not begun. */
export const writtenExercises: Readonly<Record<string, readonly WrittenExercise[]>> = {
  'Tomasz Wieland': [
    {
      exercise: 'name-the-reason',
      givenDaysAgo: 12,
      handedInDaysAgo: 10,
      answers: {
        side: 'them',
        asked: 'given',
        'reason-i-heard': 'That she was tired of being the one who remembers everything. Birthdays, bills, when we last talked.',
        'true-part': 'I let her. It was easier to be asked than to look.',
      },
      review: 'reviewed',
      comment: { field: 'true-part', text: 'This is a brave sentence. Keep it near; we will come back to it in “My part”.' },
    },
    {
      exercise: 'how-we-fought',
      givenDaysAgo: 6,
      handedInDaysAgo: 1,
      answers: {
        fights: [
          {
            trigger: 'The car was not at the garage on Tuesday. It had been in my calendar.',
            mine: 'I said I would do it tomorrow. When she did not answer I made a joke. Then I said she was keeping a list.',
            theirs: 'She put the keys on the table and went to bed at eight.',
            end: 'I took the car on Wednesday and told her as if it were a present.',
            way: 'pulled-away',
          },
          {
            trigger: 'Her mother called and I had not asked about the scan.',
            mine: 'I said nobody had told me. She had told me twice. I went out for a walk and left my phone.',
            theirs: 'She called after me from the window. I heard it.',
            end: 'I came back at eleven. The light was on and we both pretended to sleep.',
            way: 'pulled-away',
          },
        ],
        signs: ['retreat', 'no-end'],
        name: 'The man who was out',
        turn: 'At the window. I heard her, and I could have turned round.',
      },
    },
    {
      exercise: 'boundaries',
      givenDaysAgo: 2,
      answers: {
        'non-negotiables': [{ kind: 'effort', what: 'That we both ask how the other is', know: 'Once a day, without being reminded.' }],
      },
    },
  ],
  'Priya Nambiar': [
    {
      exercise: 'respectful-goodbye',
      givenDaysAgo: 20,
      handedInDaysAgo: 18,
      answers: {
        side: 'me',
        'as-the-one-leaving': ['held-it', 'no-false-hope'],
        'in-any-case': ['tone', 'no-talk', 'their-things'],
        hard: 'He cried on the stairs and I nearly said “maybe”.',
        'one-thing': 'I will answer about the flat in one mail a week, and not at night.',
      },
      again: {
        handedInDaysAgo: 2,
        answers: {
          side: 'me',
          'as-the-one-leaving': ['held-it', 'no-false-hope'],
          'in-any-case': ['tone', 'no-talk', 'their-things'],
          hard: 'He cried on the stairs and I nearly said “maybe”.',
          'one-thing': 'Mails at night I leave until ten in the morning. If he writes about more than the flat I answer the flat.',
        },
      },
      review: 'handed-back',
      comment: {
        field: null,
        text: 'Thank you. Would you look at the last line once more: what will you do when he writes at night all the same?',
      },
    },
  ],
};
