import type { FocusInBuilder } from '../building/focus-in-builder';
import type { FieldPlace } from './exercise-changes';
import type { FlawPlace } from './flaw-words';

/** The focus to where something is wrong with an exercise. @param open opens a question, so that its boxes are there */
export function leadToFlaw(focus: FocusInBuilder, { thing, box }: FlawPlace, open: (place: FieldPlace) => void): void {
  const [kind, id = '', inner] = thing.split('/');
  const wanted = `[data-box="${box}"]`;
  // Of a list of answers its first box, and of a set of them the first.
  const selector = `input${wanted}, textarea${wanted}, select${wanted}, button${wanted}, ${wanted} input, ${wanted} textarea`;
  if (kind === 'section') focus.into('part', id, selector);
  else if (kind === 'field') {
    open(inner === undefined ? { field: id } : { field: id, inner });
    if (inner === undefined) focus.into('row', id, selector);
    else focus.into('inner', inner, selector);
  } else focus.on(box === 'sections' ? '.another' : `rk-exercise-about ${wanted}`);
}
