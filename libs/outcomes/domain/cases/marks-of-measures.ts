import { daysBetween } from '@rekindle/check-ins/domain';
import { type CaseMark, measuredAs } from './case-mark';
import { groupedBy } from './grouped-by';

/** A questionnaire that was finished, and the score of the scale that has its name; null where too much was left out. */
export interface FinishedMeasure {
  readonly questionnaire: string;
  readonly finishedOn: string;
  readonly score: number | null;
}

/** Questionnaires that are compared over time: about how somebody is, each with a scale of its own name. Safety is no outcome. */
export const comparedMeasures: readonly string[] = ['breakup-impact', 'self-worth', 'worth', 'phq-4', 'phq-8', 'phq-9', 'gad-7', 'k6'];

/** Days after the start around which measures are compared, and how far off somebody may have answered. */
export const measureWindows: readonly { readonly day: number; readonly within: number }[] = [
  { day: 0, within: 14 },
  { day: 30, within: 7 },
  { day: 91, within: 14 },
  { day: 182, within: 21 },
  { day: 365, within: 30 },
  { day: 730, within: 45 },
];

/** How somebody answered around each of these days: of several times the one that is nearest, and of two as near the earlier. */
export function marksOfMeasures(startedOn: string, finished: readonly FinishedMeasure[]): readonly CaseMark[] {
  const byQuestionnaire = groupedBy(
    finished.filter(({ score }) => score !== null),
    ({ questionnaire }) => questionnaire,
  );
  return [...byQuestionnaire].flatMap(([questionnaire, times]) =>
    measureWindows.flatMap(({ day, within }) => {
      const offBy = ({ finishedOn }: FinishedMeasure) => Math.abs(daysBetween(startedOn, finishedOn) - day);
      const [nearest] = times
        .filter((time) => offBy(time) <= within)
        .sort((one, other) => offBy(one) - offBy(other) || (one.finishedOn < other.finishedOn ? -1 : 1));
      return nearest ? [{ figure: measuredAs(questionnaire), time: nearest.score as number, outcome: day }] : [];
    }),
  );
}
