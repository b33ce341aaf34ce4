import { freeId, moved, type Rows, rowMoved, type Way } from '../building/places';
import type { TypedExercise, TypedSection } from './typed-exercise';
import type { TypedField } from './typed-field';

/** What somebody does to an exercise, as a step from one to the next. */
export type ExerciseChange = (exercise: TypedExercise) => TypedExercise;

/** A question, or one that is asked in each row of it. */
export interface FieldPlace {
  readonly field: string;
  readonly inner?: string | undefined;
}

/** Another screen, with nothing on it yet. */
export function anotherSection({ sections }: TypedExercise): TypedSection {
  const taken = new Set(sections.map(({ id }) => id));
  return { id: freeId(`section-${sections.length + 1}`, taken), title: '', lead: '', fields: [] };
}

/** An id for one more question, or for one more in the rows of another. */
export function idOfAnotherField(exercise: TypedExercise, rows?: TypedField): string {
  const fields = rows?.fields ?? fieldsIn(exercise);
  return freeId(`question-${fields.length + 1}`, new Set(fields.map(({ id }) => id)));
}

export function fieldsIn({ sections }: TypedExercise): readonly TypedField[] {
  return sections.flatMap(({ fields }) => fields);
}

/** @param at place among the sections; at the end where none is named */
export function withSection(section: TypedSection, at?: number): ExerciseChange {
  return ({ sections, ...exercise }) => ({ ...exercise, sections: sections.toSpliced(at ?? sections.length, 0, section) });
}

export function withoutSection(id: string): ExerciseChange {
  return ({ sections, ...exercise }) => ({ ...exercise, sections: sections.filter((section) => section.id !== id) });
}

export function withSectionMoved(id: string, way: Way): ExerciseChange {
  return ({ sections, ...exercise }) => ({ ...exercise, sections: moved(sections, id, way) });
}

export function withSectionChanged(id: string, to: Partial<TypedSection>): ExerciseChange {
  return inEverySection((section) => (section.id === id ? { ...section, ...to } : section));
}

/** @param at place within its section; at its end where none is named */
export function withField(sectionId: string, field: TypedField, at?: number): ExerciseChange {
  return inEverySection((section) => (section.id === sectionId ? inSection.into(section, put(section.fields, field, at)) : section));
}

/** The same within the rows of a question. */
export function withQuestion(rows: string, question: TypedField, at?: number): ExerciseChange {
  return inField(rows, (field) => ({ ...field, fields: put(field.fields, question, at) }));
}

export function withoutField({ field, inner }: FieldPlace): ExerciseChange {
  if (inner !== undefined) return inField(field, (rows) => ({ ...rows, fields: rows.fields.filter(({ id }) => id !== inner) }));
  return inEverySection((section) =>
    inSection.into(
      section,
      section.fields.filter(({ id }) => id !== field),
    ),
  );
}

export function withFieldChanged({ field, inner }: FieldPlace, to: Partial<TypedField>): ExerciseChange {
  if (inner === undefined) return inField(field, (each) => ({ ...each, ...to }));
  return inField(field, (rows) => ({ ...rows, fields: rows.fields.map((each) => (each.id === inner ? { ...each, ...to } : each)) }));
}

/** Past the end of its section it goes on into the next one; within rows it stays there. */
export function withFieldMoved({ field, inner }: FieldPlace, way: Way): ExerciseChange {
  if (inner !== undefined) return inField(field, (rows) => ({ ...rows, fields: moved(rows.fields, inner, way) }));
  return ({ sections, ...exercise }) => ({ ...exercise, sections: rowMoved(sections, field, way, inSection) });
}

const inSection: Rows<TypedSection, TypedField> = { of: ({ fields }) => fields, into: (section, fields) => ({ ...section, fields }) };

function put(fields: readonly TypedField[], field: TypedField, at = fields.length): readonly TypedField[] {
  return fields.toSpliced(at, 0, field);
}

function inField(id: string, change: (field: TypedField) => TypedField): ExerciseChange {
  return inEverySection((section) =>
    section.fields.some((field) => field.id === id)
      ? inSection.into(
          section,
          section.fields.map((field) => (field.id === id ? change(field) : field)),
        )
      : section,
  );
}

// Sections that stay as they are stay the same, so that nothing is drawn again for them.
function inEverySection(change: (section: TypedSection) => TypedSection): ExerciseChange {
  return ({ sections, ...exercise }) => ({ ...exercise, sections: sections.map(change) });
}
