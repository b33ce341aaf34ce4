import type { Exercise, Field, OwnExercise, Part, Review, Section, Visibility } from '@rekindle/programs/domain';
import { exampleOf } from './typed-example';
import { fieldOf, linesIn, numberIn, type TypedField, typedField } from './typed-field';

export interface TypedSection {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly fields: readonly TypedField[];
}

/** An exercise as it stands in the boxes. */
export interface TypedExercise {
  /** Of the exercise of the guide that it was copied from; null where it was begun from nothing. */
  readonly from: string | null;
  readonly part: Part;
  readonly title: string;
  readonly purpose: string;
  /** One point on each line. */
  readonly guidance: string;
  readonly minutes: string;
  readonly review: Review;
  readonly visibility: Visibility;
  readonly isRepeatable: boolean;
  /** Done by both: what was copied stays so. */
  readonly isJoint: boolean;
  readonly sections: readonly TypedSection[];
}

/** What the boxes begin with. @param from of what the guide has, its own key */
export function typedOf(exercise: Exercise, from = exercise.from ?? null): TypedExercise {
  const { part, title, purpose, guidance, minutes, review, visibility, isRepeatable, isJoint = false, sections, example } = exercise;
  return {
    ...{ from, part, title, purpose, guidance: guidance.join('\n'), minutes: String(minutes), review, visibility, isRepeatable, isJoint },
    sections: sections.map(({ id, title: name, lead = '', fields }) => ({
      ...{ id, title: name, lead },
      fields: (fields as readonly Field[]).map((field) => typedField(field, example[field.id])),
    })),
  };
}

/** The exercise that was typed. It has neither key nor version: the practice gives it both when it is saved. */
export function exerciseOf(typed: TypedExercise): OwnExercise {
  const { from, part, review, visibility, isRepeatable, isJoint } = typed;
  return {
    ...{ key: '', version: '', from, part, title: typed.title.trim(), purpose: typed.purpose.trim(), guidance: linesIn(typed.guidance) },
    ...{ minutes: numberIn(typed.minutes), review, visibility, isRepeatable, ...(isJoint && { isJoint }) },
    // That there is one, and something in it, is asked by `flawsInExercise`.
    sections: typed.sections.map(sectionOf) as unknown as OwnExercise['sections'],
    example: exampleOf(typed.sections.flatMap(({ fields }) => fields)),
  };
}

function sectionOf({ id, title, lead, fields }: TypedSection): Section {
  const asked = fields.map(fieldOf) as unknown as Section['fields'];
  return { id, title: title.trim(), ...(lead.trim() && { lead: lead.trim() }), fields: asked };
}
