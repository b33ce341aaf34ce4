import { type SqlValue } from '@rekindle/platform/database';
import { searchableText } from '@rekindle/shared/kernel';

// So many hits are looked at, the first by their words. Whoever types another letter sees the rest.
const mostHits = 2_000;
const lastLetter = '\u{10FFFF}';

/**
 * SQL for whether a client of the practice `$1` has a name, or an address, that a search finds: one that begins with it, or one of whose words does.
 *
 * @param clientId SQL of the id
 * @param search as it was typed; signs alone find nobody
 * @param place puts a value into the statement, and says what stands for it there
 */
export function isNamed(clientId: string, search: string, place: (value: SqlValue) => string): string {
  const text = searchableText(search);
  if (text === '') return 'false';
  const [from, to] = [place(text), place(`${text}${lastLetter}`)];
  const hits = `select client_id from app.client_word where practice_id = $1 and word >= ${from} and word < ${to} order by word limit ${mostHits}`;
  return `${clientId} in (select client_id from (${hits}) hits)`;
}
