import type { CheckInsOfClientQuery } from '@rekindle/shared/graphql';

type Adherence = CheckInsOfClientQuery['clientCheckIns']['adherence'];

/** How steadily somebody answers; a day without an answer takes nothing away. */
export function steadinessInWords({ answered, asked, bestRun, isTooLittle }: Adherence) {
  const row = $localize`:@@steadiness.row:Best row ${bestRun}:days:`;
  const tooLittle = $localize`:@@steadiness.tooLittle:Too little was answered lately to draw a line.`;
  return {
    figure: $localize`:@@steadiness.figure:${answered}:answered: of ${asked}:asked:`,
    about: $localize`:@@steadiness.about:days answered in three months`,
    more: asked === 0 ? $localize`:@@steadiness.none:Nothing was asked yet.` : isTooLittle ? tooLittle : row,
  };
}
