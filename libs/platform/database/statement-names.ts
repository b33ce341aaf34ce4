const names = new Map<string, string>();

/**
 * The name under which a connection keeps a statement, so that PostgreSQL parses and plans its text once and not for each request.
 * Texts must be few: whatever varies is a parameter, never part of the text.
 */
export function nameOf(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = `rekindle-${names.size + 1}`;
  names.set(text, name);
  return name;
}
