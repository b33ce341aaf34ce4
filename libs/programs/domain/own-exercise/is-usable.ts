import { exerciseLimits } from './exercise-limits';

/** Whether a whole number lies between two others. */
export function isWithin(count: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return Number.isInteger(count) && count >= least && count <= most;
}

/** Whether there is a text, and not too much of it. @param most characters */
export function isShort(text: string, most: number): boolean {
  return text.trim() !== '' && text.length <= most;
}

const idShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether answers can hold on to it: small letters, digits and hyphens. */
export function isUsableId(id: string): boolean {
  // What every object has would be found as an answer.
  return idShape.test(id) && id.length <= exerciseLimits.id && !(id in {});
}
