import type { Field } from './field';

/** The four parts of the guide, in their order. */
export const parts = ['part-well', 'own-work', 'talk', 'last'] as const;
export type Part = (typeof parts)[number];

/** Whether a coach looks at what was handed in: always, when the client asks for it, or never. */
export type Review = 'always' | 'on-request' | 'never';

/** Who reads what was handed in: nobody, unless the client shares it; the coach; or the coach, and the partner once both share a space. */
export type Visibility = 'private' | 'coach' | 'partner';

/** One screen of an exercise. */
export interface Section {
  /** For ever, unique in its exercise. */
  readonly id: string;
  readonly title: string;
  /** A sentence or two below the title, where it helps. */
  readonly lead?: string;
  readonly fields: readonly [Field, ...Field[]];
}

/** An exercise as data. Once published it never changes: another word in it is another version, and answers keep theirs. */
export interface Exercise {
  /** For ever: `how-we-fought`. */
  readonly key: string;
  /** The day of its wording: `2026-11-28`. */
  readonly version: string;
  readonly part: Part;
  readonly title: string;
  /** What it is good for, in a sentence or two. */
  readonly purpose: string;
  /** How to go about it: three to six short points. */
  readonly guidance: readonly string[];
  /** How long it takes most people. */
  readonly minutes: number;
  readonly review: Review;
  readonly visibility: Visibility;
  /** Whether it may be done again. */
  readonly isRepeatable: boolean;
  /** Done by both; until they share a space, the client fills in their own side alone. */
  readonly isJoint?: true;
  readonly sections: readonly [Section, ...Section[]];
  /** What somebody invented might have answered: at least the fields that are hard to begin. Never shown as the right answer. */
  readonly example: Answers;
  /** Of a practice's own: the key of the exercise of the guide that it was copied from. */
  readonly from?: string | null;
}

/** The key that safety asks: whatever holds for an exercise of the guide holds for what was copied from it. */
export function guideKeyOf({ key, from }: Pick<Exercise, 'key' | 'from'>): string {
  return from ?? key;
}

/** A goal of a plan, as it was answered. */
export interface Goal {
  readonly what: string;
  readonly owner: string;
  readonly cadence: string;
  /** `2026-11-28`, or empty while nobody has chosen a day. */
  readonly startsOn: string;
  readonly noticedBy: string;
  readonly status: string;
}

export const goalFields = ['what', 'owner', 'cadence', 'startsOn', 'noticedBy', 'status'] as const satisfies readonly (keyof Goal)[];

/** One row of a repeating list. */
export type Row = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * An answer to a field: a text for texts, letters, single choices (its code), days and agreements (`accepted`, `not-now`); a number for scales; codes for
 * multiple choices, checklists and ranked lists; two days for a range; rows; goals. A questionnaire has no answer here: it is answered in `measures`.
 */
export type Answer =
  string | number | readonly string[] | { readonly from: string; readonly to: string } | readonly Row[] | readonly Goal[];

/** By the id of the field. */
export type Answers = Readonly<Record<string, Answer>>;
