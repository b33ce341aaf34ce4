import { ClaimOutcome, claimBounds, dayInWords, percent } from '@rekindle/outcomes/domain';
import type { ClaimRow } from './claims.repository';

type Said = Omit<ClaimRow, 'frozenBy' | 'withdrawnBy'>;

/** What the page of a frozen figure says. */
export const claimPageWords = {
  title: 'A figure, and how it was counted',
  whoTitle: 'Who was counted',
  lostTitle: 'Who could not be reached',
  bandTitle: 'How sure it is',
  sayTitle: 'What it does not say',
  quoteTitle: 'To quote it',
  quote: 'Please quote the sentence whole: a share without its people, its days and its band says something else.',
  frozen: ({ asOf, frozenAt }: Said) =>
    `Counted from reports until ${dayInWords(asOf)}, and frozen on ${dayInWords(dayOf(frozenAt))}. Nothing that came later has changed it.`,

  who: ({ people, counted }: Said) =>
    `Everybody who ${counted} and was apart from their ex then: ${people} people. Nobody was left out because of how it went.`,

  lost: (said: Said) => {
    const { people, lost, horizon, outcome } = said;
    if (lost === 0) return `Of all ${people} it was known how things stood until day ${horizon}.`;
    const { lower, upper } = claimBounds(said, outcome);
    return `${lost} of the ${people} could not be reached until day ${horizon}. ${between(lower, upper, people)}`;
  },

  band: ({ outcome }: Said) =>
    `The band is where the share of many such groups would lie, 19 times out of 20. ${outcome === ClaimOutcome.TOGETHER ? productLimit : aalenJohansen}`,

  notSaid: ({ outcome }: Said) => [
    'It does not say what will happen to you. Results of single people differ; this is what happened to everybody who enrolled.',
    'It does not say that coaching was the reason: nobody knows what would have come without it.',
    ...notSaidOf[outcome],
    'It cannot be compared with figures that count other people, such as only those who answered, or only those who were content.',
  ],

  withdrawnTitle: 'This figure was withdrawn',
  withdrawn: (at: Date) => `The practice took it back on ${dayInWords(dayOf(at))}. Please do not quote it any more.`,
  noFigureTitle: 'There is no figure here',
  noFigure: 'The address may not be complete. Please copy it once more from where you found it.',
} as const;

const aalenJohansen =
  'Whoever moved on first is counted as such and does not drop out (Aalen-Johansen, interval on the log-log scale). Being back together counts once a second report confirms it.';
const productLimit =
  'Coming back, parting again and moving on are followed one after the other (product-limit), and the band is that of those who are known about (Wilson).';

const notSaidOf: Readonly<Record<ClaimOutcome, readonly string[]>> = {
  [ClaimOutcome.REUNION]: ['Back together by a day does not mean together for good: some were apart again later.'],
  [ClaimOutcome.MOVED_ON]: [
    'Having moved on means that the goal was closed, or that somebody new came. It does not measure how anybody felt.',
  ],
  [ClaimOutcome.TOGETHER]: ['Together on a day does not mean together for good: some were apart again later, and some came back later.'],
};

function between(lower: number, upper: number, people: number): string {
  const [least, most] = [lower, upper].map((share) => percent(share, people));
  return `Depending on what became of them, the share would lie between ${least} and ${most}\u00a0%.`;
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
