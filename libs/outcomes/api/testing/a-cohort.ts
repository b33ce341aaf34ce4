import { randomUUID } from 'node:crypto';
import type { Person } from '@rekindle/identity/api/testing';
import type { TestPlatform } from '@rekindle/platform/testing';

/** Something that was said, so many days after the start. */
export interface SaidThen {
  readonly at: number;
  readonly says: 'apart' | 'trial' | 'together' | 'moved-on';
  /** The day on which it began; on that day, unless told. Null where nobody knows. */
  readonly since?: number | null;
  readonly by?: 'client' | 'coach' | 'partner';
  readonly isPrivate?: boolean;
}

/** Somebody who agreed to what is needed so long ago; a year unless told. */
export interface CohortClient {
  readonly startedDaysAgo?: number;
  readonly coachId?: string;
  readonly stage?: string;
  readonly endedBy?: string;
  readonly length?: string;
  readonly said?: readonly SaidThen[];
}

/** Both say so on the same day, which confirms it. */
export const reunited = (at: number): SaidThen[] => [
  { at, says: 'trial' },
  { at, says: 'trial', by: 'partner' },
];

/** The worked example: ten clients, what came first for each, and what became of two reunions. */
export const tenClients: readonly CohortClient[] = [
  [...reunited(30), { at: 50, says: 'apart' }],
  [{ at: 45, says: 'moved-on' }],
  [...reunited(60), { at: 180, says: 'trial', since: null }],
  [{ at: 60, says: 'apart', since: null }],
  [{ at: 75, says: 'moved-on' }],
  [...reunited(90), { at: 170, says: 'together', since: null }, { at: 180, says: 'apart' }],
  [{ at: 100, says: 'apart', since: null }],
  [{ at: 120, says: 'moved-on' }],
  [...reunited(150), { at: 170, says: 'trial', since: null }],
  [{ at: 180, says: 'apart', since: null }],
].map((said) => ({ said: said as SaidThen[] }));

/** Puts clients into a practice who started long ago, with what was said since: what is about time cannot be clicked. @returns their ids */
export async function aCohort(api: TestPlatform, owner: Person, clients: readonly CohortClient[]): Promise<string[]> {
  const { practiceId, memberId } = owner;
  const ids: string[] = [];
  for (const { startedDaysAgo = 365, coachId = memberId, said = [], stage, endedBy, length } of clients) {
    const id = randomUUID();
    ids.push(id);
    const client = `insert into app.client (practice_id, id, name, email, status, coach_id, time_zone, added_at, joined_at, consented_at, agrees)
      select $1, $2::uuid, 'Dana Whitlock', $2::uuid || '@test.example', 'active', $3, p.time_zone, at, at, at, true
      from app.practice p, lateral (select ((now() at time zone p.time_zone)::date - $4::int + time '12:00') at time zone p.time_zone as at) t
      where p.id = $1`;
    await api.asAdmin(client, [practiceId, id, coachId, startedDaysAgo]);
    const facts = Object.entries({ stage, 'ended-by': endedBy, length });
    for (const [kind, code] of facts) if (code !== undefined) await tellFact(api, owner, id, kind, code);
    for (const one of said) await report(api, owner, id, startedDaysAgo, one);
  }
  return ids;
}

/** Adds a fact, as finishing the first questions does. */
export async function tellFact(api: TestPlatform, owner: Person, clientId: string, kind: string, code: string): Promise<void> {
  const sql = `insert into app.client_event (practice_id, id, client_id, kind, happened_on, happened_precision, recorded_by, payload)
    values ($1, gen_random_uuid(), $2, $3, '2026-01-01', 'day', $4, $5)`;
  await api.asAdmin(sql, [owner.practiceId, clientId, kind, owner.memberId, JSON.stringify({ codes: [code] })]);
}

async function report(api: TestPlatform, owner: Person, clientId: string, startedDaysAgo: number, said: SaidThen): Promise<void> {
  const { at, says, since = at, by = 'client', isPrivate = false } = said;
  const sql = `insert into app.outcome_report (practice_id, id, client_id, says, as_of, since, reporter, source, is_certain, is_private, written_by)
    select $1, gen_random_uuid(), $2, $3, start + $5::int, start + $6::int, $7, 'portal', true, $8, case when $7 = 'client' then null else $9::uuid end
    from (select (now() at time zone p.time_zone)::date - $4::int as start from app.practice p where p.id = $1) s`;
  await api.asAdmin(sql, [...[owner.practiceId, clientId, says, startedDaysAgo], ...[at, since, by, isPrivate, owner.memberId]]);
}
