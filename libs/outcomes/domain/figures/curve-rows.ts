import { CaseFigure } from '../cases/case-mark';
import { FirstOutcome } from '../registry/followed-clients';
import { NowState } from '../registry/together-now';
import { moveOf } from '../states/state-counts';
import { OutcomeCurveKind } from './curve-kind';
import type { FigureCounts } from './figure-counts';

/** A life that was lived by so many: where each stretch began and ended, and the move it ended with. */
export interface CountedLife {
  readonly starts: readonly number[];
  readonly stops: readonly number[];
  readonly moves: readonly number[];
  readonly people: number;
}

export interface CurveRows {
  readonly kind: OutcomeCurveKind;
  readonly counts: readonly FigureCounts[];
  /** For "together now"; for other curves nobody needs them. */
  readonly lives: readonly CountedLife[];
  /** What came later than the end of the curve is left out: whoever was still followed then is seen for the last time a day later. */
  readonly endsAt: number;
}

/**
 * The people of a curve as `npm run estimate` reads them, a row each and each stretch of a life a row: `aj` of what came first, `multistate` of where
 * everybody is, `km` of the others. In the order of what stands in them, so that no row is anybody's.
 */
export function* curveRows({ kind, counts, lives, endsAt }: CurveRows): Generator<string> {
  const of = (figure: string, kinds: readonly number[]) => counts.filter((each) => each.figure === figure && kinds.includes(each.outcome));
  const { REUNION, MOVED_ON } = FirstOutcome;
  switch (kind) {
    case OutcomeCurveKind.FIRST:
      yield* timeRows('cause', of(CaseFigure.FIRST, [0, REUNION, MOVED_ON]), endsAt);
      return;
    case OutcomeCurveKind.STAYING:
      yield* timeRows('event', of(CaseFigure.STAYING, [0, 1]), endsAt);
      return;
    case OutcomeCurveKind.REUNION_TIME:
      yield* timeRows('event', of(CaseFigure.FIRST, [REUNION]), endsAt);
      return;
    case OutcomeCurveKind.NOW:
      yield* lifeRows(lives, endsAt);
  }
}

function* timeRows(outcomeName: string, counts: readonly FigureCounts[], endsAt: number): Generator<string> {
  yield `time,${outcomeName}\n`;
  const rows = counts.flatMap(({ outcome, times, counts: people }) =>
    times.map((time, place) => ({ time, outcome, people: people[place] as number })),
  );
  const shown = rows.filter(({ time }) => time <= endsAt).sort((one, other) => one.time - other.time || one.outcome - other.outcome);
  for (const { time, outcome, people } of shown) yield `${time},${outcome}\n`.repeat(people);
  const later = rows.reduce((sum, { time, people }) => (time > endsAt ? sum + people : sum), 0);
  yield `${endsAt + 1},0\n`.repeat(later);
}

const codes: Record<NowState, string> = {
  [NowState.SEPARATED]: 'separated',
  [NowState.TOGETHER]: 'together',
  [NowState.APART_AGAIN]: 'apart-again',
  [NowState.MOVED_ON]: 'moved-on',
};
const states = Object.keys(codes).length;

function* lifeRows(lives: readonly CountedLife[], endsAt: number): Generator<string> {
  yield 'id,start,stop,from,to\n';
  let id = 0;
  for (const { starts, stops, moves, people } of lives) {
    const stretches = stops.flatMap((stop, place) => {
      const start = starts[place] as number;
      const { from, to } = moveOf(moves[place] as number, states) as { from: NowState; to: NowState };
      if (start > endsAt) return [];
      const goesOn = stop > endsAt || from === to;
      return [`${start},${Math.min(stop, endsAt + 1)},${codes[from]},${goesOn ? '' : codes[to]}\n`];
    });
    for (let one = 0; one < people; one++) {
      id++;
      for (const stretch of stretches) yield `${id},${stretch}`;
    }
  }
}
