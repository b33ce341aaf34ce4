const spoken = { 'she/her': /\b(she|hers?|herself)\b/i, 'he/him': /\b(he|him|his|himself)\b/i } as const;

/** Whether a note speaks of its client as of another. Who is spoken of first is the client; the other person comes after them, if at all. */
export function isAboutSomebodyElse(text: string, pronouns: string | null): boolean {
  const first = Object.entries(spoken)
    .map(([whose, words]) => ({ whose, at: text.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)[0];
  return first !== undefined && first.whose !== pronouns;
}
