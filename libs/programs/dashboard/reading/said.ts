import { findQuestionnaire } from '@rekindle/measures/domain';
import { type Answer, type Field, type Goal, isAsked, isEmpty, isEmptyRow, type Option, type Row } from '@rekindle/programs/domain';
import { daysOf, fullDayInWords } from '../words/day-words';

/** A question beside what was said to it; null where it was left open. */
export interface Answered {
  readonly id: string;
  readonly label: string;
  readonly said: Said | null;
}

/** What was said, ready to be shown: each kind looks its own way. */
export type Said =
  | { readonly is: 'words'; readonly text: string }
  | { readonly is: 'fact'; readonly text: string; readonly more: string }
  | { readonly is: 'choices'; readonly words: readonly string[] }
  | { readonly is: 'ticks'; readonly items: readonly { readonly words: string; readonly isTicked: boolean }[] }
  | { readonly is: 'order'; readonly words: readonly string[] }
  | {
      readonly is: 'scale';
      readonly value: number;
      readonly steps: readonly number[];
      readonly leastWords: string;
      readonly mostWords: string;
    }
  | { readonly is: 'agreement'; readonly terms: readonly string[]; readonly isAccepted: boolean }
  | { readonly is: 'rows'; readonly rows: readonly { readonly name: string; readonly fields: readonly Answered[] }[] }
  | { readonly is: 'plan'; readonly goals: readonly Goal[] }
  | { readonly is: 'measure'; readonly name: string };

/** The questions of a screen or of a row that were asked, in their order. */
export function answered(fields: readonly Field[], answers: Readonly<Record<string, Answer | undefined>>): Answered[] {
  return fields
    .filter((field) => isAsked(field, answers))
    .map((field) => ({ id: field.id, label: field.label, said: saidTo(field, answers[field.id]) }));
}

function saidTo(field: Field, answer: Answer | undefined): Said | null {
  // Its answers lie elsewhere.
  if (field.kind === 'questionnaire') return { is: 'measure', name: findQuestionnaire(field.measure)?.name ?? field.measure };
  if (answer === undefined || isEmpty(answer)) return null;
  switch (field.kind) {
    case 'short-text':
    case 'long-text':
    case 'letter':
      return { is: 'words', text: answer as string };
    case 'single-choice':
      return { is: 'choices', words: [wordsOf(field.options, answer as string)] };
    case 'multiple-choice':
      return { is: 'choices', words: codesOf(answer).map((code) => wordsOf(field.options, code)) };
    case 'ranked-list':
      return { is: 'order', words: codesOf(answer).map((code) => wordsOf(field.options, code)) };
    case 'checklist':
      return { is: 'ticks', items: field.options.map(({ code, words }) => ({ words, isTicked: codesOf(answer).includes(code) })) };
    case 'scale': {
      const { least, most, leastWords, mostWords } = field;
      const steps = Array.from({ length: most - least + 1 }, (_, step) => least + step);
      return { is: 'scale', value: Number(answer), steps, leastWords, mostWords };
    }
    case 'date':
      return { is: 'fact', text: fullDayInWords(answer as string), more: '' };
    case 'date-range':
      return rangeSaid(answer as { from: string; to: string });
    case 'agreement':
      return { is: 'agreement', terms: field.terms, isAccepted: answer === 'accepted' };
    case 'rows':
      return { is: 'rows', rows: rowsSaid(field, answer as readonly Row[]) };
    case 'plan':
      return { is: 'plan', goals: (answer as readonly Goal[]).filter((goal) => !isEmptyRow(goal)) };
    default:
      return field satisfies never;
  }
}

function rangeSaid(range: { readonly from: string; readonly to: string }): Said {
  const [from, to] = [fullDayInWords(range.from), fullDayInWords(range.to)];
  return {
    is: 'fact',
    text: $localize`:@@answer.range:${from}:from: to ${to}:to:`,
    more: $localize`:@@answer.days:${daysOf(range)}:days: days`,
  };
}

function rowsSaid({ noun, fields }: Extract<Field, { kind: 'rows' }>, rows: readonly Row[]) {
  const written = rows.filter((row) => !isEmptyRow(row));
  return written.map((row, index) => ({
    name: $localize`:@@answer.row:${noun[0]?.toLocaleUpperCase() ?? ''}${noun.slice(1)}:noun: ${index + 1}:number:`,
    fields: answered(fields, row).filter(({ said }) => said !== null),
  }));
}

function codesOf(answer: Answer): readonly string[] {
  return Array.isArray(answer) ? answer.map(String) : [];
}

/** An option that this version does not know is said as it came. */
function wordsOf(options: readonly Option[], code: string): string {
  return options.find((option) => option.code === code)?.words ?? code;
}
