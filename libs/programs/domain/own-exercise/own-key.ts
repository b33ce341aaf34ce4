const mark = 'own-';

/** The key of an exercise that a practice made. @param id of its row */
export function ownKeyOf(id: string): string {
  return `${mark}${id}`;
}

/** Whether a practice made it, rather than the guide. */
export function isOwnKey(key: string): boolean {
  return key.startsWith(mark);
}

/** The id of its row; null for what is no practice's own. */
export function ownIdIn(key: string): string | null {
  return isOwnKey(key) ? key.slice(mark.length) : null;
}
