import type { Client } from 'pg';
import { listOf } from './sign-in-to-postgres.builder';

/** Rows by table, as an administrator sees them. */
export type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

const ofPractices = `select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relkind in ('r', 'p') and not c.relispartition and a.attname = 'practice_id' and c.relnamespace::regnamespace::text in ('app', 'identity', 'jobs') order by 1`;

const accounts = 'select account_id from app.member where practice_id = $1';

// Tables without practice_id: how their rows belong to one all the same.
const belonging = {
  'app.practice': 'id = $1',
  'identity.account': `id in (${accounts})`,
  'identity.passkey': `account_id in (${accounts})`,
  'identity.sign_in_link': `account_id in (${accounts})`,
  'identity.sign_up': `email in (select email from identity.account where id in (${accounts}))`,
};

/** Everything that a practice and its people own, whole rows: equal dumps mean that nothing was touched. */
export async function rowsOf(admin: Client, practiceId: string): Promise<Rows> {
  const tables = (await listOf(admin, ofPractices)).map((table) => [table, 'practice_id = $1']);
  const dump: Record<string, Rows[string]> = {};
  for (const [table = '', where = ''] of [...tables, ...Object.entries(belonging)]) {
    const { rows } = await admin.query<{ row: Rows[string][number] }>(
      `select to_jsonb(t) as row from ${table} t where ${where} order by to_jsonb(t)::text`,
      [practiceId],
    );
    dump[table] = rows.map(({ row }) => row);
  }
  return dump;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Ids of every kind, each once, named by the column where it was first seen: `app.client.id`. */
export function idsIn(rows: Rows): [string, string][] {
  const kinds = new Map<string, string>();
  const seen = new Set<unknown>();
  for (const [table, some] of Object.entries(rows)) {
    for (const [column, value] of some.flatMap((row) => Object.entries(row))) {
      const kind = `${table}.${column}`;
      if (typeof value === 'string' && uuid.test(value) && !kinds.has(kind) && !seen.has(value)) kinds.set(kind, value);
      seen.add(value);
    }
  }
  return [...kinds];
}

// A day is everybody's: it also stands at the beginning of each moment that anything happened.
const day = /^\d{4}-\d\d-\d\d$/;

/** Words that can only come from these rows: ids, names, addresses, hashes. A text that holds one has leaked it. */
export function marksOf(rows: Rows, others: Rows): string[] {
  const words = (some: Rows) =>
    Object.values(some)
      .flat()
      .flatMap((row) => Object.values(row))
      .filter((value): value is string => typeof value === 'string' && value.length >= 8 && !day.test(value));
  const shared = new Set(words(others));
  return [...new Set(words(rows))].filter((word) => !shared.has(word));
}
