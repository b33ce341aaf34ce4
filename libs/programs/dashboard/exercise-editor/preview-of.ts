import type { Exercise } from '@rekindle/programs/domain';

/** The exercise as it can be shown while it is written: what has no words yet is dots. */
export function previewOf(exercise: Exercise): Exercise | null {
  const sections = exercise.sections as readonly Exercise['sections'][number][];
  if (sections.length === 0) return null;
  const shown = sections.map((section) => ({
    ...section,
    title: section.title || dots,
    fields: section.fields.map((field) => ({ ...field, label: field.label || dots })),
  }));
  return { ...exercise, title: exercise.title || dots, sections: shown as unknown as Exercise['sections'] };
}

const dots = '…';
