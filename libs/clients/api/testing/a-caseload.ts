import { randomUUID } from 'node:crypto';
import type { Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { ClientSummary } from '../summary/client-summary';

/** What a client of a caseload may be; the rest is invented. */
export interface CaseloadClient {
  readonly name?: string;
  readonly status?: string;
  readonly coachId?: string;
  /** Days since they were put on the list, and since they came in. */
  readonly added?: number;
  readonly joined?: number;
}

/** Puts clients onto the list of a practice without going through mail and portal: for what is about many of them. @returns their ids */
export async function aCaseload(
  api: TestApi,
  { practiceId }: Pick<Person, 'practiceId'>,
  clients: readonly CaseloadClient[],
): Promise<string[]> {
  const rows = clients.map(({ name = 'Dana Whitlock', status = 'invited', coachId = null, added = 1, joined = null }) => ({
    ...{ id: randomUUID(), name, status, coach_id: coachId, added, joined },
  }));
  const sql = `
    insert into app.client (practice_id, id, name, sort_name, email, status, coach_id, status_since, added_at, invited_at, joined_at)
    select $1, id, name, lower(name), id || '@test.example', status, coach_id, at, at, at, now() - make_interval(days => joined)
    from (select *, now() - make_interval(days => added) as at from jsonb_to_recordset($2) as c (id uuid, name text, status text, coach_id uuid, added int, joined int)) c`;
  const ids = rows.map(({ id }) => id);
  await api.within({ practiceId }, () =>
    api.database.transaction(async () => {
      await api.database.manager.query(sql, [practiceId, JSON.stringify(rows)]);
      await api.get(ClientSummary).rename(...ids);
    }),
  );
  return ids;
}
