import type { Exercise } from '../exercise/exercise';
import type { Field } from '../exercise/field';
import type { Situation } from '../exercise/situation';

/** Every text of an exercise that a client reads, its example apart. */
export function wordsOf({ title, purpose, guidance, sections }: Exercise): string[] {
  const ofSections = sections.flatMap((section) => [section.title, ...given(section.lead), ...section.fields.flatMap(wordsOfField)]);
  return [title, purpose, ...guidance, ...ofSections];
}

/** Every text of a card. */
export function wordsOfSituation({ title, meaning, now, leave }: Situation): string[] {
  return [title, meaning, ...now, ...leave];
}

function wordsOfField(field: Field): string[] {
  const asked = [field.label, ...given(field.hint)];
  switch (field.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'checklist':
    case 'ranked-list':
      return [...asked, ...field.options.map(({ words }) => words)];
    case 'scale':
      return [...asked, field.leastWords, field.mostWords];
    case 'rows':
      return [...asked, field.noun, ...field.fields.flatMap(wordsOfField)];
    case 'agreement':
      return [...asked, ...field.terms];
    default:
      return asked;
  }
}

function given(text: string | undefined): string[] {
  return text === undefined ? [] : [text];
}
