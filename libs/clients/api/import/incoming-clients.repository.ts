import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { stageEvent, type RelationshipStage } from '@rekindle/clients/domain';
import { isOnAList } from '../on-a-list';

/** Somebody of a list as they are stored. */
export interface IncomingClient {
  readonly id: string;
  readonly name: string;
  readonly sortName: string;
  readonly email: string;
  readonly pronouns: string | null;
  readonly status: string;
  readonly coachId: string;
  readonly addedOn: string | null;
}

/** Somebody who may coach, with what a list may call them. */
export interface ListedCoach {
  readonly memberId: string;
  readonly names: readonly string[];
}

/** Many rows at once: each statement takes lists and unnests them. */
@Injectable()
export class IncomingClientsRepository {
  constructor(private readonly database: Database) {}

  /** Those of these addresses whom the practice has, with their ids. */
  async listed(emails: readonly string[]): Promise<Map<string, string>> {
    const sql = 'select id, email from app.client where practice_id = $1 and email = any ($2)';
    const rows = await this.database.read<{ id: string; email: string }>(sql, [currentPracticeId(), emails]);
    return new Map(rows.map(({ id, email }) => [email, id]));
  }

  /** By address where it is known: the owner's own is for nobody but the owner. */
  async coaches(): Promise<ListedCoach[]> {
    const sql = `select m.id as "memberId", array_remove(array[lower(m.name), coalesce(a.email, i.email)], null) as names
      from app.member m left join identity.account a on a.id = m.account_id
        left join app.invitation i on i.practice_id = m.practice_id and i.member_id = m.id and i.accepted_at is not null
      where m.practice_id = $1 and m.role in ('owner', 'coach') and m.removed_at is null`;
    return this.database.read<ListedCoach>(sql, [currentPracticeId()]);
  }

  async getTimeZone(): Promise<string> {
    const sql = 'select time_zone as "timeZone" from app.practice where id = $1';
    const [row] = await this.database.read<{ timeZone: string }>(sql, [currentPracticeId()]);
    return row?.timeZone ?? 'UTC';
  }

  async insert(clients: readonly IncomingClient[]): Promise<void> {
    const sql = `
      insert into app.client (practice_id, id, name, sort_name, email, pronouns, status, coach_id, added_at, status_since)
      select $1, id, name, sort_name, email, pronouns, status, coach_id, added, case status when 'ended' then now() else added end
      from (select *, least(now(), coalesce((day || 'T12:00Z')::timestamptz, now())) as added
        from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::uuid[], $9::text[])
          as c (id, name, sort_name, email, pronouns, status, coach_id, day)) c`;
    const list = <Key extends keyof IncomingClient>(key: Key) => clients.map((client) => client[key]) as readonly string[];
    await this.database.change(sql, [
      ...[currentPracticeId(), list('id'), list('name'), list('sortName'), list('email')],
      ...[list('pronouns'), list('status'), list('coachId'), list('addedOn')],
    ]);
  }

  /** @param coachId whose clients alone may be changed; null for everybody's. @returns those who were there to be changed */
  async update(
    clients: readonly Pick<IncomingClient, 'id' | 'name' | 'sortName' | 'pronouns'>[],
    coachId: string | null,
  ): Promise<string[]> {
    const sql = `
      update app.client c set name = n.name, sort_name = n.sort_name, pronouns = coalesce(n.pronouns, c.pronouns)
      from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) as n (id, name, sort_name, pronouns)
      where c.practice_id = $1 and c.id = n.id and ${isOnAList('c')} and ($6::uuid is null or c.coach_id = $6) returning c.id`;
    const values = [
      ...[currentPracticeId(), clients.map(({ id }) => id), clients.map(({ name }) => name), clients.map(({ sortName }) => sortName)],
      ...[clients.map(({ pronouns }) => pronouns) as readonly string[], coachId],
    ];
    return (await this.database.call<{ id: string }>(sql, values)).map(({ id }) => id);
  }

  /** Makes the tags that are missing. @returns the id of each by its name in small letters */
  async tags(names: readonly string[]): Promise<Map<string, string>> {
    const missing = `insert into app.tag (practice_id, id, name) select $1, id, name from unnest($2::uuid[], $3::text[]) as t (id, name) on conflict do nothing`;
    await this.database.change(missing, [currentPracticeId(), names.map(() => newId<string>()), names]);
    const all = await this.database.read<{ id: string; name: string }>(
      'select id, lower(name) as name from app.tag where practice_id = $1',
      [currentPracticeId()],
    );
    return new Map(all.map(({ id, name }) => [name, id]));
  }

  async putTags(pairs: readonly (readonly [clientId: string, tagId: string])[]): Promise<void> {
    const sql = `insert into app.client_tag (practice_id, client_id, tag_id) select $1, unnest($2::uuid[]), unnest($3::uuid[]) on conflict do nothing`;
    await this.database.change(sql, [currentPracticeId(), pairs.map(([clientId]) => clientId), pairs.map(([, tagId]) => tagId)]);
  }

  async addStages(stages: readonly { clientId: string; stage: RelationshipStage; on: string }[], memberId: string): Promise<void> {
    const sql = `
      insert into app.client_event (practice_id, id, client_id, kind, happened_on, happened_precision, recorded_by, payload)
      select $1, gen_random_uuid(), client_id, '${stageEvent}', day::date, 'day', $5, jsonb_build_object('codes', jsonb_build_array(stage))
      from unnest($2::uuid[], $3::text[], $4::text[]) as s (client_id, stage, day)`;
    await this.database.change(sql, [
      ...[currentPracticeId(), stages.map(({ clientId }) => clientId), stages.map(({ stage }) => stage)],
      ...[stages.map(({ on }) => on), memberId],
    ]);
  }

  /** What happened, on the timeline of each. */
  async note(clientIds: readonly string[], importId: string, memberId: string): Promise<void> {
    const sql = `
      insert into app.timeline_item (practice_id, id, client_id, kind, happened_at, actor_id, visibility, subject_id)
      select $1, gen_random_uuid(), unnest($2::uuid[]), 'clients.imported', now(), $4, 'team', $3`;
    await this.database.change(sql, [currentPracticeId(), clientIds, importId, memberId]);
  }
}
