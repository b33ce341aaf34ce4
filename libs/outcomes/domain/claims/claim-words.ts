import type { Interval } from '../curves/intervals';
import { percent } from '../shown/shown-as';
import { ClaimOutcome } from './claim-outcome';
import type { ClaimedShare } from './claimed-share';
import { facetWords } from './facet-words';

/** Who is counted. */
export interface ClaimGroup {
  readonly startedFrom: string | null;
  /** The last day of a start that counts: everybody counted began at least as long ago as the horizon. */
  readonly startedUntil: string;
  /** What the program is called; null for all that the practice does. */
  readonly program: string | null;
  readonly stage: string | null;
  readonly endedBy: string | null;
  readonly length: string | null;
}

/** A figure that may be said, and of whom. */
export interface PublicFigure {
  readonly practice: string;
  readonly outcome: ClaimOutcome;
  readonly horizon: number;
  readonly group: ClaimGroup;
  readonly figure: ClaimedShare & { readonly band: Interval };
}

/** The one sentence that may be said: the share with its people, its horizon and its band, so that none can be left out. */
export function claimSentence({ practice, outcome, horizon, group, figure }: PublicFigure): string {
  const { people, share, band } = figure;
  const whole = (part: number) => percent(part, people);
  const said = `${whole(share)}${percentSign} ${became(outcome, horizon)} (95${percentSign} band ${whole(band.lower)} to ${whole(band.upper)}${percentSign})`;
  return `Of the ${people} people who ${whoBegan(practice, group)}, ${said}.`;
}

// No line ends before its sign.
const percentSign = '\u00a0%';

function became(outcome: ClaimOutcome, horizon: number): string {
  switch (outcome) {
    case ClaimOutcome.REUNION:
      return `were back together with their ex within ${horizon} days`;
    case ClaimOutcome.MOVED_ON:
      return `had moved on within ${horizon} days`;
    case ClaimOutcome.TOGETHER:
      return `were together with their ex ${horizon} days after they began`;
  }
}

/** Everybody counted, for example `began coaching with Stillwater by 30 May 2026`. */
export function whoBegan(practice: string, { startedFrom, startedUntil, program, ...facets }: ClaimGroup): string {
  const where = program === null ? `began coaching with ${practice}` : `began the program “${program}” with ${practice}`;
  const when = startedFrom === null ? `by ${dayInWords(startedUntil)}` : `from ${dayInWords(startedFrom)} to ${dayInWords(startedUntil)}`;
  const also = facetWords(facets).map((words) => `, ${words}`);
  return `${where} ${when}${also.join('')}`;
}

/** As `28 November 2026`. @param day as 2026-11-28 */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`));
}
