import { FlagCause, FlagCode } from './flag-code';
import type { Raised } from './raised-by-answers';

/** One choice in an exercise of the guide that raises a flag. */
export interface ExerciseTrigger extends Raised {
  readonly exercise: string;
  /** Of the exercise, or of the rows of one. */
  readonly field: string;
  /** The code of the option. */
  readonly option: string;
}

const abused = (exercise: string, field: string, option: string, cause: FlagCause): ExerciseTrigger => ({
  ...{ exercise, field, option, code: FlagCode.ABUSED_BY_EX, cause },
});
const saidNo = (exercise: string, field: string, option: string): ExerciseTrigger => ({
  ...{ exercise, field, option, code: FlagCode.LEG, cause: FlagCause.EX_SAID_NO_CONTACT },
});

/** The choices that raise a flag once a coach may read them; what is not named here is left to the eyes of the coach. */
export const exerciseTriggers: readonly ExerciseTrigger[] = [
  abused('pattern-or-person', 'harm', 'afraid', FlagCause.FEAR),
  abused('pattern-or-person', 'harm', 'control', FlagCause.CONTROL),
  abused('pattern-or-person', 'harm', 'watched', FlagCause.CONTROL),
  abused('pattern-or-person', 'harm', 'forced', FlagCause.COERCION),
  // What HARK asks as well: there, too, it cannot be told whether somebody was strangled.
  abused('pattern-or-person', 'harm', 'humiliated', FlagCause.ANSWERED_YES),
  abused('pattern-or-person', 'harm', 'threats', FlagCause.ANSWERED_YES),
  abused('pattern-or-person', 'harm', 'violence', FlagCause.ANSWERED_YES),
  abused('my-grievances', 'fed-by', 'afraid', FlagCause.FEAR),
  saidNo('agree-on-space', 'known', 'no-contact'),
  saidNo('first-message', 'contact', 'said-no'),
];

/**
 * The flags that an exercise raises, each once. Only what was chosen counts: nothing is read out of a text.
 *
 * @param answers by field, those that were asked
 */
export function flagsRaisedByExercise(exercise: string, answers: Readonly<Record<string, unknown>>): readonly Raised[] {
  const chosen = chosenIn(answers);
  return exerciseTriggers
    .filter((trigger) => trigger.exercise === exercise && chosen(trigger.field, trigger.option))
    .map(({ code, cause }) => ({ code, cause }))
    .filter(({ code, cause }, index, all) => all.findIndex((each) => each.code === code && each.cause === cause) === index);
}

/** Whether an option was chosen: by itself, among several, or in one of some rows. */
function chosenIn(answers: Readonly<Record<string, unknown>>): (field: string, option: string) => boolean {
  const rows = Object.values(answers).flatMap((answer) => (Array.isArray(answer) ? answer.filter(isRow) : []));
  return (field, option) => [answers, ...rows].some((row) => [row[field]].flat().includes(option));
}

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
