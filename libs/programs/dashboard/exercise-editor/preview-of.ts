import type { Exercise } from '@rekindle/programs/domain';

/** The exercise as it can be shown while it is written: what has no words yet says what will stand there. */
export function previewOf(exercise: Exercise): Exercise | null {
  const sections = exercise.sections as readonly Exercise['sections'][number][];
  if (sections.length === 0) return null;
  const shown = sections.map((section, index) => ({
    ...section,
    title: section.title || $localize`:@@sectionCard.title:Title of section ${index + 1}:place:`,
    fields: section.fields.map((field) => ({ ...field, label: field.label || $localize`:@@questionRow.label:What is asked` })),
  }));
  const title = exercise.title || $localize`:@@exerciseAbout.title:Title of the exercise`;
  return { ...exercise, title, sections: shown as unknown as Exercise['sections'] };
}
