import { Client } from 'pg';
import { newId, type Passwords } from '@rekindle/platform/crypto';
import { ConsentKind, consentVersions, factsIn } from '@rekindle/clients/domain';
import { Role } from '@rekindle/identity/domain';
import { demoAnswers, demoPassword, demoPeople, demoPractice } from './demo-people';

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
  // Whoever looks around shall not have to connect an authenticator app first.
  await database.query(`insert into app.practice (id, name, time_zone, second_factor_grace_days) values ($1, $2, $3, 60)`, [
    practiceId,
    name,
    timeZone,
  ]);
  for (const person of demoPeople) {
    const memberId = newId();
    if (person.role === Role.CLIENT) await insertClient(database, memberId, person);
    if (person.joined !== null) await insertMember(database, memberId, person, passwordHash);
    if (person.role === Role.CLIENT && person.joined !== null) await insertBeginning(database, memberId, person);
  }
}

const day = 24 * 60 * 60_000;

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

// They have agreed to what is needed and ended the questions, so that their portal opens on Today.
async function insertBeginning(database: Client, id: string, { name, joined }: Person): Promise<void> {
  for (const kind of [ConsentKind.TERMS, ConsentKind.SPECIAL_CATEGORY])
    await database.query(
      `insert into app.consent (practice_id, id, client_id, kind, decision, version, name, recorded_at)
       values ($1, $2, $3, $4, 'given', $5, $6, now() - make_interval(days => $7))`,
      [demoPractice.id, newId(), id, kind, consentVersions[kind], name, joined],
    );
  const told = new Date(Date.now() - (joined ?? 0) * day).toISOString();
  const answers = Object.fromEntries(
    Object.entries(demoAnswers).map(([question, code]) => [question, { code, revision: 1, savedAt: told }]),
  );
  await database.query('insert into app.intake (practice_id, client_id, answers, started_at, completed_at) values ($1, $2, $3, $4, $4)', [
    demoPractice.id,
    id,
    answers,
    told,
  ]);
  for (const { kind, happened, codes } of factsIn(answers, told.slice(0, 10)))
    await database.query(
      `insert into app.client_event (practice_id, id, client_id, kind, happened_on, happened_precision, recorded_at, recorded_by, payload)
       values ($1, $2, $3, $4, $5, $6, $7, $3, $8)`,
      [demoPractice.id, newId(), id, kind, happened.on, happened.precision, told, { codes }],
    );
  await database.query(
    `update app.client set consented_at = joined_at, country = 'PT', time_zone = 'Europe/Lisbon', mail_hour = 19, coach_id = (select id from app.member where practice_id = $1 and role = 'owner')
     where practice_id = $1 and id = $2`,
    [demoPractice.id, id],
  );
}
