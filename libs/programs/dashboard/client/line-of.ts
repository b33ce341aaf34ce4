import type { GivenExerciseFragment } from '@rekindle/shared/graphql';
import { type Part, exerciseIn, findExercise } from '@rekindle/programs/domain';
import { sinceAndTime } from '@rekindle/shared/ui';
import { localDayInWords } from '../words/day-words';
import { partWords, titleIn } from '../words/exercise-words';
import { standingInWords, type StandingWords } from '../words/standing-words';

/** An exercise of a client as one line of a list says it. */
export interface ExerciseLine {
  readonly given: GivenExerciseFragment;
  readonly title: string;
  readonly standing: StandingWords;
  readonly detail: string;
}

/** @param since how long ago a moment was, in words */
export function lineOf(given: GivenExerciseFragment, since: (at: string) => string, zone: string | undefined): ExerciseLine {
  const { exercise, standing, handedInAt, dueOn } = given;
  const isAsked = standing === 'OPEN' || standing === 'HANDED_BACK';
  const detail = [
    partInWords((exerciseIn(given) ?? findExercise(exercise))?.part),
    givenInWords(given, since),
    isAsked && dueOn ? $localize`:@@exercise.due:due ${localDayInWords(dueOn)}:day:` : '',
    handedInAt ? $localize`:@@exercise.handedInAt:handed in ${sinceAndTime(since(handedInAt), handedInAt, zone)}:when:` : '',
  ];
  return { given, title: titleIn(given), standing: standingInWords(standing), detail: detail.filter(Boolean).join(' · ') };
}

function partInWords(part: Part | undefined): string {
  return part ? partWords[part].name : '';
}

function givenInWords({ isOwnChoice, assignedAt }: GivenExerciseFragment, since: (at: string) => string): string {
  return isOwnChoice
    ? $localize`:@@exercise.chosen:their own choice, ${since(assignedAt)}:when:`
    : $localize`:@@exercise.given:given out ${since(assignedAt)}:when:`;
}
