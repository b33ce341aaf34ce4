import type { Answer, Answers, Exercise, Goal, Row } from '../exercise/exercise';
import type { DayRange, Field } from '../exercise/field';
import { isEmpty, isEmptyRow } from './answer-flaw';
import { isAsked } from './is-asked';

/** Why an exercise cannot be handed in yet. */
export type Lack = 'needed' | 'too-few' | 'row-unfinished' | 'too-short' | 'too-long-range' | 'not-answered-yet';

/** Where something is missing, and what. */
export interface Missing {
  readonly section: string;
  readonly field: string;
  readonly lack: Lack;
}

/**
 * What is missing before it can be handed in, in the order of its fields; empty when nothing is.
 *
 * @param answers answers without a flaw
 * @param measured codes of the questionnaires that have been answered
 */
export function whatIsMissing(exercise: Pick<Exercise, 'sections'>, answers: Answers, measured: ReadonlySet<string>): Missing[] {
  return exercise.sections.flatMap(({ id: section, fields }) =>
    fields.flatMap((field) => {
      const lack = isAsked(field, answers) ? lackOf(field, answers[field.id], measured) : null;
      return lack ? [{ section, field: field.id, lack }] : [];
    }),
  );
}

function lackOf(field: Field, answer: Answer | undefined, measured: ReadonlySet<string>): Lack | null {
  if (field.kind === 'questionnaire') return field.isNeeded && !measured.has(field.measure) ? 'not-answered-yet' : null;
  if (isEmpty(answer)) return field.isNeeded ? 'needed' : null;
  switch (field.kind) {
    case 'rows': {
      const rows = (answer as readonly Row[]).filter((row) => !isEmptyRow(row));
      if (rows.length < field.least) return 'too-few';
      const isFinished = (row: Row) => field.fields.every((each) => !each.isNeeded || !isAsked(each, row) || !isEmpty(row[each.id]));
      return rows.every(isFinished) ? null : 'row-unfinished';
    }
    case 'plan': {
      const goals = (answer as readonly Goal[]).filter((goal) => !isEmptyRow(goal));
      if (goals.length < field.least) return 'too-few';
      return goals.every(({ startsOn }) => startsOn !== '') ? null : 'row-unfinished';
    }
    case 'ranked-list':
      return (answer as readonly string[]).length < field.options.length ? 'too-few' : null;
    case 'date-range':
      return rangeLack(field, answer as { from: string; to: string });
    default:
      return null;
  }
}

function rangeLack({ least, most }: DayRange, { from, to }: { readonly from: string; readonly to: string }): Lack | null {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return days < least ? 'too-short' : days > most ? 'too-long-range' : null;
}
