import type { FiguresCurveFragment } from '@rekindle/shared/graphql';

/** Below "time to reunion": by when a quarter, half and three quarters of those who came back had. Nothing is said of where a curve has not come. */
export function quartersInWords({ kind, times, lines, median }: FiguresCurveFragment): readonly string[] {
  if (kind !== 'REUNION_TIME') return [];
  const [line] = lines;
  const reached = (share: number) => times[line?.shares.findIndex((each) => each > share) ?? -1];
  const [first, last] = [reached(0.25), reached(0.75)];
  if (median === null) return [$localize`:@@quarters.notYet:The curve ends before half of them had come back.`];
  const half = $localize`:@@quarters.half:Half of them had come back together by day ${Math.round(median)}:day:`;
  if (first === undefined || last === undefined) return [`${half}.`];
  return [
    $localize`:@@quarters.all:${half}:half:, a quarter by day ${Math.round(first)}:first:, three quarters by day ${Math.round(last)}:last:.`,
  ];
}
