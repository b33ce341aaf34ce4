import { readPartialDate } from '@rekindle/clients/domain';
import { type Answer, type Goal, goalFields, type Row } from '../exercise/exercise';
import { type Field, goalCadences, goalStatuses, type Option, type Plan, type RowField, type Rows } from '../exercise/field';

/** Why an answer cannot be kept, whether or not the exercise is finished. */
export type AnswerFlaw = 'malformed' | 'too-long' | 'unreadable' | 'not-offered' | 'out-of-range' | 'too-many';

/** In characters. */
export const mostCharacters = { 'short-text': 200, 'long-text': 4_000, letter: 8_000 } as const;

/**
 * What is wrong with an answer; null when it can be kept. What is only missing is no flaw: drafts are kept as far as they are.
 * Nothing is thrown, whatever `answer` is: it may come from anywhere.
 */
export function answerFlaw(field: Field, answer: unknown): AnswerFlaw | null {
  switch (field.kind) {
    case 'date-range':
      return rangeFlaw(answer);
    case 'checklist':
      return codesFlaw(field.options, answer);
    case 'ranked-list':
      return codesFlaw(field.options, answer);
    case 'rows':
      return rowsFlaw(field, answer);
    case 'agreement':
      return typeof answer !== 'string' ? 'malformed' : answer === 'accepted' || answer === 'not-now' ? null : 'not-offered';
    case 'letter':
      return textFlaw(answer, mostCharacters.letter);
    case 'plan':
      return goalsFlaw(field, answer);
    case 'questionnaire':
      // Answered in `measures`.
      return 'not-offered';
    default:
      return flawInRowField(field, answer);
  }
}

function flawInRowField(field: RowField, answer: unknown): AnswerFlaw | null {
  switch (field.kind) {
    case 'short-text':
    case 'long-text':
      return textFlaw(answer, mostCharacters[field.kind]);
    case 'single-choice':
      return typeof answer !== 'string' ? 'malformed' : offers(field.options, answer) ? null : 'not-offered';
    case 'multiple-choice':
      return codesFlaw(field.options, answer, field.alone);
    case 'scale':
      if (typeof answer !== 'number' || !Number.isInteger(answer)) return 'malformed';
      return answer >= field.least && answer <= field.most ? null : 'out-of-range';
    case 'date':
      return isDay(answer) ? null : 'malformed';
    default:
      return field satisfies never;
  }
}

// Tabs and line ends are typed; what else lies below the space is not, and PostgreSQL keeps no zero byte.
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const loneSurrogate = /\p{Surrogate}/u;

function textFlaw(answer: unknown, most: number): AnswerFlaw | null {
  if (typeof answer !== 'string') return 'malformed';
  if (!isReadable(answer)) return 'unreadable';
  return [...answer].length <= most ? null : 'too-long';
}

/** Whether a text holds nothing that no page can show and no database keep. */
export function isReadable(text: string): boolean {
  return !unreadable.test(text) && !loneSurrogate.test(text);
}

function codesFlaw(options: readonly Option[], answer: unknown, alone?: string): AnswerFlaw | null {
  if (!Array.isArray(answer) || !answer.every((code) => typeof code === 'string')) return 'malformed';
  if (new Set(answer).size !== answer.length || !answer.every((code) => offers(options, code))) return 'not-offered';
  return alone !== undefined && answer.length > 1 && answer.includes(alone) ? 'not-offered' : null;
}

function rangeFlaw(answer: unknown): AnswerFlaw | null {
  if (!isRecord(answer) || Object.keys(answer).length !== 2 || !isDay(answer['from']) || !isDay(answer['to'])) return 'malformed';
  return answer['from'] <= answer['to'] ? null : 'out-of-range';
}

function rowsFlaw({ fields, most }: Rows, answer: unknown): AnswerFlaw | null {
  if (!Array.isArray(answer) || !answer.every(isRecord)) return 'malformed';
  if (answer.length > most) return 'too-many';
  return firstFlaw(
    answer.flatMap((row) =>
      Object.entries(row).map(([id, value]) => {
        const field = fields.find((each) => each.id === id);
        return field ? flawInRowField(field, value) : 'malformed';
      }),
    ),
  );
}

function goalsFlaw({ owners, most }: Plan, answer: unknown): AnswerFlaw | null {
  if (!Array.isArray(answer) || !answer.every(isRecord)) return 'malformed';
  if (answer.length > most) return 'too-many';
  return firstFlaw(answer.map((goal) => goalFlaw(goal, owners)));
}

function goalFlaw(goal: Readonly<Record<string, unknown>>, owners: readonly string[]): AnswerFlaw | null {
  if (Object.keys(goal).length !== goalFields.length || !goalFields.every((name) => typeof goal[name] === 'string')) return 'malformed';
  const { what, owner, cadence, startsOn, noticedBy, status } = goal as unknown as Goal;
  if (startsOn !== '' && !isDay(startsOn)) return 'malformed';
  const isOffered = owners.includes(owner) && has(goalCadences, cadence) && has(goalStatuses, status);
  return (
    firstFlaw([textFlaw(what, mostCharacters['short-text']), textFlaw(noticedBy, mostCharacters['short-text'])]) ??
    (isOffered ? null : 'not-offered')
  );
}

function firstFlaw(flaws: readonly (AnswerFlaw | null)[]): AnswerFlaw | null {
  return flaws.find((flaw) => flaw !== null) ?? null;
}

function has(words: readonly string[], word: string): boolean {
  return words.includes(word);
}

function offers(options: readonly Option[], code: string): boolean {
  return options.some((option) => option.code === code);
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && readPartialDate(value)?.precision === 'day';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether nothing has been said yet: an empty text, no code, no row with a word in it. */
export function isEmpty(answer: Answer | undefined): boolean {
  if (answer === undefined) return true;
  if (typeof answer === 'string') return answer.trim() === '';
  if (typeof answer === 'number') return false;
  if (!Array.isArray(answer)) return false;
  return (answer as readonly (string | Row | Goal)[]).every((each) => (typeof each === 'string' ? false : isEmptyRow(each)));
}

/** A row in which nothing was written or chosen. */
export function isEmptyRow(row: Row | Goal): boolean {
  if ('what' in row && 'cadence' in row) return String(row.what).trim() === '';
  return Object.values(row).every((value) => isEmpty(value));
}
