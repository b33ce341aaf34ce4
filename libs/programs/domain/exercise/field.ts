/** One of the answers that a field offers. Its code is for ever, its words belong to the version. */
export interface Option {
  readonly code: string;
  readonly words: string;
}

/** When a field is asked: only after one of these was chosen in a field above it. */
export interface Condition {
  /** A single or multiple choice, or a checklist, of the same exercise (or of the same row). */
  readonly field: string;
  readonly is: readonly [string, ...string[]];
}

interface Asked {
  /** For ever, unique in its exercise; answers hold on to it. Kebab case: `what-i-did`. */
  readonly id: string;
  /** What is asked, as a short sentence or a few words. */
  readonly label: string;
  /** One more sentence below the label, where it helps. */
  readonly hint?: string;
  /** Without it the exercise cannot be handed in. Few fields are needed: nobody is made to write. */
  readonly isNeeded?: true;
  readonly shownWhen?: Condition;
}

/** A line: a name, a place, a few words. */
export interface ShortText extends Asked {
  readonly kind: 'short-text';
}

/** Paragraphs. */
export interface LongText extends Asked {
  readonly kind: 'long-text';
}

export interface SingleChoice extends Asked {
  readonly kind: 'single-choice';
  readonly options: readonly Option[];
}

export interface MultipleChoice extends Asked {
  readonly kind: 'multiple-choice';
  readonly options: readonly Option[];
  /** The code that stands alone ("none of these"). */
  readonly alone?: string;
}

/** Whole numbers from `least` to `most` (0 to 10, or 1 to 5), with words at both ends. */
export interface Scale extends Asked {
  readonly kind: 'scale';
  readonly least: number;
  readonly most: number;
  readonly leastWords: string;
  readonly mostWords: string;
}

/** A day: `2026-11-28`. */
export interface Day extends Asked {
  readonly kind: 'date';
  /** Days that make sense; any unless told. */
  readonly lies?: 'behind' | 'ahead';
}

/** The first and the last day of a stretch of time. */
export interface DayRange extends Asked {
  readonly kind: 'date-range';
  /** In days, the first and the last one counted. */
  readonly least: number;
  readonly most: number;
}

/** What is ticked off, one by one: steps, or sentences that hold. */
export interface Checklist extends Asked {
  readonly kind: 'checklist';
  readonly options: readonly Option[];
}

/** The same few questions, asked as often as somebody has something to say. */
export interface Rows extends Asked {
  readonly kind: 'rows';
  /** What one of them is called, with a small letter: `fight`, `boundary`. */
  readonly noun: string;
  /** How many are asked for, and how many there may be. */
  readonly least: number;
  readonly most: number;
  readonly fields: readonly RowField[];
}

/** Options brought into an order, the most important first. */
export interface RankedList extends Asked {
  readonly kind: 'ranked-list';
  readonly options: readonly Option[];
}

/** A text to agree to. "Not now" is an answer too. */
export interface Agreement extends Asked {
  readonly kind: 'agreement';
  /** What is agreed to, sentence by sentence. */
  readonly terms: readonly string[];
}

/** A long text that rests before anything can be done with it. The software sends none. */
export interface Letter extends Asked {
  readonly kind: 'letter';
  readonly holdHours: number;
}

/** Goals, each with who does it, how often, from when, how both will notice, and where it stands. */
export interface Plan extends Asked {
  readonly kind: 'plan';
  readonly least: number;
  readonly most: number;
  readonly owners: readonly GoalOwner[];
}

/** A scored measure of `measures`, answered there. */
export interface MeasureField extends Asked {
  readonly kind: 'questionnaire';
  /** Its code in the catalogue of `measures`. */
  readonly measure: string;
}

export const goalOwners = ['me', 'ex', 'both'] as const;
export type GoalOwner = (typeof goalOwners)[number];

export const goalCadences = ['once', 'daily', 'weekly', 'fortnightly', 'monthly'] as const;
export type GoalCadence = (typeof goalCadences)[number];

export const goalStatuses = ['not-begun', 'under-way', 'done', 'let-go'] as const;
export type GoalStatus = (typeof goalStatuses)[number];

/** What may be asked within a row. */
export type RowField = ShortText | LongText | SingleChoice | MultipleChoice | Scale | Day;

export type Field = RowField | DayRange | Checklist | Rows | RankedList | Agreement | Letter | Plan | MeasureField;
export type FieldKind = Field['kind'];
