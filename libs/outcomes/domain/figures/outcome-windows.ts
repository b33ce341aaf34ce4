import { CaseFigure, questionnaireOf } from '../cases/case-mark';
import { groupedBy } from '../cases/grouped-by';
import { coachingMonth } from '../cases/marks-of-check-ins';
import { wilson } from '../shares/wilson';
import { fewestForShare, ShownAs, shownAs as shownAsShare, shownWith } from '../shown/shown-as';
import type { FigureCounts } from './figure-counts';

/** Something that was looked at around a day after the start. Of so few that it has no share, how many there were is all that is said. */
export interface OutcomeWindow {
  readonly day: number;
  readonly people: number;
  readonly shownAs: ShownAs;
  readonly median: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface OutcomeMeasure {
  readonly code: string;
  readonly windows: readonly OutcomeWindow[];
}

/** Questionnaires over time: the middle of the scores and the quartiles, around each day. */
export function measuresOver(counts: readonly FigureCounts[]): readonly OutcomeMeasure[] {
  const byCode = groupedBy(counts, ({ figure }) => questionnaireOf(figure));
  return [...byCode]
    .flatMap(([code, those]) => (code === null ? [] : [{ code, windows: inOrder(those.map(quartilesOf)) }]))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}

/**
 * Check-ins by month of coaching: the mean of the shares that people answered, each person counting alike. Its interval is Wilson's over people,
 * which is too wide rather than too narrow: what one person answers hangs together.
 */
export function engagementOver(counts: readonly FigureCounts[]): readonly OutcomeWindow[] {
  return inOrder(
    counts
      .filter(({ figure }) => figure === CaseFigure.CHECK_INS)
      .map(({ outcome: month, times: shares, counts }) => {
        const n = counts.reduce((sum, count) => sum + count, 0);
        // In the order of the shares, so that it does not depend on the order in which they come.
        const answered = inOrderOfScore(shares, counts);
        const x = answered.reduce((sum, { score: share, people }) => sum + share * people, 0);
        const shownAs = shownAsShare({ x, n, atRisk: n });
        const interval = hasNumbers(shownAs) ? wilson(x, n) : null;
        const median = interval && x / n;
        return { day: month * coachingMonth, people: n, shownAs, median, lower: interval?.lower ?? null, upper: interval?.upper ?? null };
      }),
  );
}

function quartilesOf({ outcome: day, times: scores, counts }: FigureCounts): OutcomeWindow {
  const sorted = inOrderOfScore(scores, counts);
  const people = counts.reduce((sum, count) => sum + count, 0);
  const shownAs = shownWith({ lower: 0, upper: 0 }, { n: people, atRisk: people });
  const at = (share: number) => (people < fewestForShare ? null : quantile(sorted, people, share));
  return { day, people, shownAs, median: at(0.5), lower: at(0.25), upper: at(0.75) };
}

function inOrderOfScore(scores: readonly number[], counts: readonly number[]): readonly Scored[] {
  return scores.map((score, place) => ({ score, people: counts[place] as number })).sort((one, other) => one.score - other.score);
}

interface Scored {
  readonly score: number;
  readonly people: number;
}

/** Between the two nearest in proportion: the seventh of Hyndman and Fan (1996), as R has it unless told. */
function quantile(sorted: readonly Scored[], people: number, share: number): number {
  const place = (people - 1) * share;
  const [below, above] = [scoreAt(sorted, Math.floor(place)), scoreAt(sorted, Math.ceil(place))];
  return below + (above - below) * (place - Math.floor(place));
}

function scoreAt(sorted: readonly Scored[], place: number): number {
  let passed = 0;
  return sorted.find(({ people }) => (passed += people) > place)?.score ?? NaN;
}

function hasNumbers(shownAs: ShownAs): boolean {
  return shownAs === ShownAs.SMALL_NUMBERS || shownAs === ShownAs.SHARE;
}

const inOrder = (windows: readonly OutcomeWindow[]) => [...windows].sort((one, other) => one.day - other.day);
