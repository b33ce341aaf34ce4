import type { SupportScreen } from '@rekindle/safety/domain';

interface Words {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

const told = 'Your coach has been told what you answered, and nobody else.';

/** The same as on the screens of the portal (`portal/support/support-words.ts`), for pages that have no application around them. */
export const supportWords: Readonly<Record<SupportScreen, Words>> = {
  support: {
    heading: 'Thank you for saying how heavy it is',
    paragraphs: ['Many people feel after a breakup that life is pointless. It can pass, and nobody has to carry it alone.', told],
  },
  safe: {
    heading: 'Your safety comes first',
    paragraphs: [
      'Thank you for answering. What somebody does to you is not your fault, and you need not decide anything today.',
      'People who know about this can talk it through with you, in confidence, before anything else.',
      'If somebody may look into this device, use another one, and tell your coach which way to reach you is safe.',
      told,
    ],
  },
  stop: {
    heading: 'Please stop here for a moment',
    paragraphs: [
      'Thank you for the honest answer. Most people who were left have done some of this. To the other person it can be frightening, even when it is meant well.',
      'In this plan, everything that leads to them is closed now. What we can work on is what comes next for you.',
      told,
    ],
  },
  limit: {
    heading: 'There is a limit, and this plan keeps it',
    paragraphs: [
      'An order or instruction about contact holds for every way to them: also through friends, gifts or likes. This part of the plan ends here.',
      'What we can work on is what comes next for you.',
      told,
    ],
  },
};

export const notSafeWords: Words = {
  heading: 'Please do not stay alone with this',
  paragraphs: [
    'Call somebody now: a line for people in a crisis, or somebody who can be with you.',
    'Your coach is being told at once, and may not be there to read it.',
  ],
};

export const supportPageWords = {
  emergency: 'If you are in danger, call your local emergency number now.',
  help: 'See whom you can call',
  areYouSafe: 'Are you safe right now?',
  safe: 'I am safe right now',
  notSafe: 'I am not safe',
  notLive: 'Coaches do not see messages live.',
  goOn: 'Go on with the questions',
  toSpace: 'Go to your space',
} as const;
