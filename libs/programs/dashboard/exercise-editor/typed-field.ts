import { type Answer, type Condition, type Field, type FieldKind, type GoalOwner, type Option } from '@rekindle/programs/domain';

/** A question as it stands in the boxes: what one kind does not have is only not shown, so that nothing that was typed is lost. */
export interface TypedField {
  readonly id: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly hint: string;
  readonly isNeeded: boolean;
  /** Null while it is always asked. */
  readonly condition: { readonly field: string; readonly is: readonly string[] } | null;
  readonly options: readonly Option[];
  /** The code of the option that stands alone; empty where none does. */
  readonly alone: string;
  /** Numbers are what was typed. */
  readonly least: string;
  readonly most: string;
  readonly leastWords: string;
  readonly mostWords: string;
  readonly lies: '' | 'behind' | 'ahead';
  readonly noun: string;
  /** What is asked in each row. */
  readonly fields: readonly TypedField[];
  /** One on each line. */
  readonly terms: string;
  readonly holdHours: string;
  readonly owners: readonly GoalOwner[];
  readonly measure: string;
  /** What somebody might write, where a text is asked for. */
  readonly example: string;
  /** The same of other kinds: it is kept as it came. */
  readonly answered: Answer | null;
}

/** A question of which nothing was typed yet. */
export const untyped: Omit<TypedField, 'id' | 'kind'> = {
  ...{ label: '', hint: '', isNeeded: false, condition: null, options: [], alone: '', least: '', most: '', leastWords: '', mostWords: '' },
  ...{ lies: '', noun: '', fields: [], terms: '', holdHours: '', owners: [], measure: '', example: '', answered: null },
};

/** What the boxes of a question begin with. @param answer what the example says to it */
export function typedField(field: Field, answer?: Answer): TypedField {
  const { id, kind, label, hint = '', isNeeded = false, shownWhen = null } = field;
  const text = typeof answer === 'string' && isText(kind);
  const asked = { ...untyped, id, kind, label, hint, isNeeded, condition: shownWhen };
  return { ...asked, ...particularsOf(field, answer), example: text ? answer : '', answered: text ? null : (answer ?? null) };
}

/** Whether it is answered in words, so that an example can be typed. */
export function isText(kind: FieldKind): boolean {
  return kind === 'short-text' || kind === 'long-text' || kind === 'letter';
}

function particularsOf(field: Field, answer?: Answer): Partial<TypedField> {
  switch (field.kind) {
    case 'single-choice':
    case 'checklist':
    case 'ranked-list':
      return { options: field.options };
    case 'multiple-choice':
      return { options: field.options, alone: field.alone ?? '' };
    case 'scale':
      return { least: String(field.least), most: String(field.most), leastWords: field.leastWords, mostWords: field.mostWords };
    case 'date':
      return { lies: field.lies ?? '' };
    case 'date-range':
      return { least: String(field.least), most: String(field.most) };
    case 'plan':
      return { least: String(field.least), most: String(field.most), owners: field.owners };
    case 'rows': {
      const { noun, least, most, fields } = field;
      return {
        noun,
        least: String(least),
        most: String(most),
        fields: fields.map((each) => typedField(each, inFirstRow(answer, each.id))),
      };
    }
    case 'agreement':
      return { terms: field.terms.join('\n') };
    case 'letter':
      return { holdHours: String(field.holdHours) };
    case 'questionnaire':
      return { measure: field.measure };
    default:
      return {};
  }
}

function inFirstRow(answer: Answer | undefined, id: string): Answer | undefined {
  const [first] = Array.isArray(answer) ? (answer as readonly unknown[]) : [];
  return typeof first === 'object' && first !== null ? (first as Readonly<Record<string, Answer>>)[id] : undefined;
}

/** The question that was typed. Where a number is none, neither is the one in it: `flawsInExercise` says so. */
export function fieldOf(typed: TypedField): Field {
  const { kind } = typed;
  const [asked, options] = [askedOf(typed), typed.options.map(({ code, words }) => ({ code, words: words.trim() }))];
  const counts = { least: numberIn(typed.least), most: numberIn(typed.most) };
  switch (kind) {
    case 'single-choice':
    case 'checklist':
    case 'ranked-list':
      return { kind, ...asked, options };
    case 'multiple-choice':
      return { kind, ...asked, options, ...(typed.alone && { alone: typed.alone }) };
    case 'scale':
      return { kind, ...asked, ...counts, leastWords: typed.leastWords.trim(), mostWords: typed.mostWords.trim() };
    case 'date':
      return { kind, ...asked, ...(typed.lies && { lies: typed.lies }) };
    case 'date-range':
      return { kind, ...asked, ...counts };
    case 'plan':
      return { kind, ...asked, ...counts, owners: typed.owners };
    case 'rows':
      // What is asked in a row is of no other kind than a row may have.
      return { kind, ...asked, noun: typed.noun.trim(), ...counts, fields: typed.fields.map((each) => fieldOf(each) as never) };
    case 'agreement':
      return { kind, ...asked, terms: linesIn(typed.terms) };
    case 'letter':
      return { kind, ...asked, holdHours: numberIn(typed.holdHours) };
    case 'questionnaire':
      return { kind, ...asked, measure: typed.measure };
    default:
      return { kind, ...asked };
  }
}

/** One thing from each line in which something stands. */
export function linesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A whole number as it was typed; none where it is none. */
export function numberIn(text: string): number {
  return /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : Number.NaN;
}

function askedOf({ id, label, hint, isNeeded, condition }: TypedField) {
  return {
    ...{ id, label: label.trim() },
    ...(hint.trim() && { hint: hint.trim() }),
    ...(isNeeded && { isNeeded }),
    ...(condition && { shownWhen: condition as Condition }),
  };
}
