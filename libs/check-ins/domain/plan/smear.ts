const longest = 120;

/**
 * By how many seconds a mail is sent later than due, 0 to 119: always the same for the same key, so that the mails of seven o'clock do not
 * all leave in the same second.
 *
 * @param key of the mail
 * @param isPinned whether the coach wants it at the very minute
 */
export function smearSeconds(key: string, isPinned = false): number {
  return isPinned ? 0 : hash(key) % longest;
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo), its last bits mixed once more: the rest of a division looks at those. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (state ^ (state >>> 15)) >>> 0;
}
