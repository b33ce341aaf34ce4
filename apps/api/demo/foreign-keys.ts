import type { Client } from 'pg';

interface ForeignKey {
  readonly name: string;
  readonly table: string;
  readonly pointsTo: string;
  /** SQL over a row `a` and the row `b` that it points to. */
  readonly matches: string;
  /** SQL that is true where `a` points to anything. */
  readonly points: string;
}

/**
 * Lets rows come in without a look at what they point to, until the end of the transaction: before that `checkForeignKeys` looks at
 * all of them at once. One look for each row took two fifths of PostgreSQL's time.
 */
export async function postponeForeignKeys(database: Client): Promise<void> {
  await database.query('set local session_replication_role = replica');
}

/** @throws Error when a row of these tables points to nothing */
export async function checkForeignKeys(database: Client, tables: readonly string[]): Promise<void> {
  await database.query(`set local work_mem = '128MB'`);
  const { rows } = await database.query<ForeignKey>(foreignKeys, [tables]);
  for (const { name, table, pointsTo, matches, points } of rows) {
    const sql = `select from ${table} a where ${points} and not exists (select from ${pointsTo} b where ${matches}) limit 1`;
    const { rowCount } = await database.query(sql);
    if (rowCount !== 0) throw new Error(`A row of the demo in ${table} points to nothing: ${name}.`);
  }
}

const foreignKeys = `
  select f.conname as name, f.conrelid::regclass::text as "table", f.confrelid::regclass::text as "pointsTo",
    string_agg(format('a.%I = b.%I', own.attname, other.attname), ' and ') as matches,
    string_agg(format('a.%I is not null', own.attname), ' and ') as points
  from pg_constraint f cross join lateral unnest(f.conkey, f.confkey) as pair (own, other)
    join pg_attribute own on own.attrelid = f.conrelid and own.attnum = pair.own
    join pg_attribute other on other.attrelid = f.confrelid and other.attnum = pair.other
  where f.contype = 'f' and f.conrelid = any ($1::text[]::regclass[])
  group by f.oid, f.conname, f.conrelid, f.confrelid order by f.conrelid, f.conname`;
