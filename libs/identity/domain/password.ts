const shortest = 10;
const longest = 128;

/** What is wrong with a password that somebody chooses; null when nothing is. Length counts, composition does not. */
export function whatIsWrongWithPassword(password: string): 'too-short' | 'too-long' | null {
  const length = [...password.normalize('NFC')].length;
  if (length < shortest) return 'too-short';
  return length > longest ? 'too-long' : null;
}
