import { type Answer, answerFlaw, type Answers, isEmpty, type Row } from '@rekindle/programs/domain';
import { fieldOf, isText, type TypedField } from './typed-field';

/** What somebody might answer, as far as it was typed or came with the copy; what a changed question does not take any more is left out. */
export function exampleOf(fields: readonly TypedField[]): Answers {
  return Object.fromEntries(
    fields.flatMap((field): [string, Answer][] => {
      const answer = answerOf(field);
      return answer === null || isEmpty(answer) || answerFlaw(fieldOf(field), answer) ? [] : [[field.id, answer]];
    }),
  );
}

function answerOf(field: TypedField): Answer | null {
  if (isText(field.kind)) return field.example.trim();
  return field.kind === 'rows' ? rowsOf(field) : field.answered;
}

// The first row is what can be typed; those after it are as they came.
function rowsOf({ fields, answered }: TypedField): readonly Row[] {
  const known = new Set(fields.map(({ id }) => id));
  const rest = Array.isArray(answered) ? (answered as readonly Row[]).slice(1) : [];
  const later = rest.map((row) => Object.fromEntries(Object.entries(row).filter(([id]) => known.has(id))));
  return [exampleOf(fields) as Row, ...later].filter((row) => Object.keys(row).length > 0);
}
