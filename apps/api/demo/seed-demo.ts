import { Client } from 'pg';
import { newId, type Passwords } from '@rekindle/platform/crypto';
import { Role } from '@rekindle/identity/domain';
import { demoPassword, demoPeople, demoPractice } from './demo-people';

/**
 * Puts the demo practice into a database that holds no practice yet; leaves any other alone.
 *
 * @returns whether the demo practice is there
 */
export async function seedDemo(adminUrl: string, passwords: Passwords): Promise<boolean> {
  const database = new Client({ connectionString: adminUrl });
  await database.connect();
  try {
    await database.query('begin');
    const { rows } = await database.query<{ id: string }>('select id from app.practice order by created_at limit 1');
    if (rows.length === 0) await insert(database, await passwords.hash(demoPassword));
    await database.query('commit');
    return rows.length === 0 || rows[0]?.id === demoPractice.id;
  } finally {
    await database.end();
  }
}

async function insert(database: Client, passwordHash: string): Promise<void> {
  const { id: practiceId, name, timeZone } = demoPractice;
  await database.query(`insert into app.practice (id, name, time_zone) values ($1, $2, $3)`, [practiceId, name, timeZone]);
  for (const person of demoPeople) {
    const memberId = newId();
    if (person.role === Role.CLIENT) await insertClient(database, memberId, person);
    if (person.joined !== null) await insertMember(database, memberId, person, passwordHash);
  }
}

type Person = (typeof demoPeople)[number];

async function insertClient(database: Client, id: string, { name, email, invited, joined }: Person): Promise<void> {
  await database.query(
    `insert into app.client (practice_id, id, name, email, status, invited_at, joined_at)
     values ($1, $2, $3, $4, $5, now() - make_interval(days => $6), now() - make_interval(days => $7))`,
    [demoPractice.id, id, name, email, joined === null ? 'invited' : 'active', invited, joined],
  );
}

async function insertMember(database: Client, id: string, { name, email, role, joined }: Person, passwordHash: string): Promise<void> {
  const accountId = newId();
  await database.query('insert into identity.account (id, email, password_hash) values ($1, $2, $3)', [accountId, email, passwordHash]);
  await database.query(
    `insert into app.member (practice_id, id, account_id, role, name, created_at) values ($1, $2, $3, $4, $5, now() - make_interval(days => $6))`,
    [demoPractice.id, id, accountId, role, name, joined],
  );
}
