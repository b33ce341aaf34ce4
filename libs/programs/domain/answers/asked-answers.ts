import type { Answer, Answers, Exercise } from '../exercise/exercise';
import { isEmpty } from './answer-flaw';
import { isAsked } from './is-asked';

/** What is handed in: answers to what is asked, without what was typed under a choice that was taken back, and without empty ones. */
export function askedAnswers(exercise: Pick<Exercise, 'sections'>, answers: Answers): Answers {
  const asked = exercise.sections.flatMap(({ fields }) => fields).filter((field) => isAsked(field, answers));
  const given = asked.map(({ id }) => [id, answers[id]] as const);
  return Object.fromEntries(given.filter((each): each is readonly [string, Answer] => !isEmpty(each[1])));
}
