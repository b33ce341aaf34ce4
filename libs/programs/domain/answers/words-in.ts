import type { Answer, Answers, Exercise } from '../exercise/exercise';
import type { Field } from '../exercise/field';

/** How long something is: the words that were written, and not those that were chosen. */
export function wordsIn({ sections }: Pick<Exercise, 'sections'>, answers: Answers): number {
  const fields = sections.flatMap((section) => section.fields as readonly Field[]);
  return fields.reduce((sum, field) => sum + wordsInAnswer(field, answers[field.id]), 0);
}

function wordsInAnswer(field: Field, answer: Answer | undefined): number {
  if (answer === undefined) return 0;
  if (isText(field)) return typeof answer === 'string' ? wordsInText(answer) : 0;
  if (field.kind === 'plan') return wordsInTexts(answer, ['what', 'noticedBy']);
  if (field.kind !== 'rows') return 0;
  return wordsInTexts(
    answer,
    field.fields.filter(isText).map(({ id }) => id),
  );
}

function isText({ kind }: Field): boolean {
  return ['short-text', 'long-text', 'letter'].includes(kind);
}

/** Of each row, in these of its fields. */
function wordsInTexts(rows: Answer, ids: readonly string[]): number {
  if (!Array.isArray(rows)) return 0;
  const texts = rows.flatMap((row) => (typeof row === 'object' ? ids.map((id) => (row as Readonly<Record<string, unknown>>)[id]) : []));
  return texts.reduce<number>((sum, text) => sum + (typeof text === 'string' ? wordsInText(text) : 0), 0);
}

function wordsInText(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
