import type { Answer, Answers, Exercise } from '../exercise/exercise';
import type { Field } from '../exercise/field';
import { isAsked } from '../answers/is-asked';
import { anyAnswerTo } from './any-answer';

/** An exercise answered from the first field to the last, as somebody does who opens as much of it as can be opened. */
export function wholeAnswersOf({ sections }: Exercise): Answers {
  return answersTo(sections.flatMap(({ fields }) => fields as readonly Field[]));
}

/** An answer to each field that is asked, after what was answered above it; questionnaires are answered elsewhere. */
export function answersTo(fields: readonly Field[]): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const field of fields) {
    const answer = isAsked(field, answers) ? anyAnswerTo(openingMost(field, fields)) : null;
    if (answer !== null) answers[field.id] = answer;
  }
  return answers;
}

/** The same field with the option in front after which most others are asked. */
function openingMost<Asked extends Field>(field: Asked, fields: readonly Field[]): Asked {
  if (field.kind !== 'single-choice' && field.kind !== 'multiple-choice') return field;
  const opened = (code: string) => fields.filter(({ shownWhen }) => shownWhen?.field === field.id && shownWhen.is.includes(code)).length;
  return { ...field, options: [...field.options].sort((one, other) => opened(other.code) - opened(one.code)) };
}
