import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { Attention, ClientStatus, type RelationshipStage, stageEvent, wordsOf } from '@rekindle/clients/domain';
import { isOnAList } from '../on-a-list';
import type { SummaryPart } from './summary-part';

/** The columns that this area fills, and the SQL for each. */
const own: Readonly<Record<string, string>> = {
  name: 'c.name',
  sort_name: 'c.sort_name',
  email: 'c.email',
  pronouns: 'c.pronouns',
  status: 'c.status',
  coach_id: 'c.coach_id',
  time_zone: 'c.time_zone',
  stage: 'stage.code',
  stage_since: 'stage.since',
  tag_ids: 'tags.ids',
  open_alerts: 'alerts.open',
  added_at: `date_trunc('milliseconds', c.added_at)`,
  invited_at: 'c.invited_at',
  joined_at: 'c.joined_at',
  begun_at: 'beginning.completed_at',
  last_active_at: 'seen.at',
  attention: 'waiting.kind::smallint',
  waiting_since: `date_trunc('milliseconds', waiting.since)`,
};

// Where everything lies that a summary is made of. Of visits it keeps what it knew: sessions go, the day of the last one stays.
const sources = `
  from app.client c
    left join app.client_summary known on known.practice_id = c.practice_id and known.client_id = c.id
    left join app.intake beginning on beginning.practice_id = c.practice_id and beginning.client_id = c.id
    left join lateral (
      select e.payload -> 'codes' ->> 0 as code, e.happened_on as since from app.client_event e
      where e.practice_id = c.practice_id and e.client_id = c.id and e.kind = '${stageEvent}' order by e.happened_on desc, e.recorded_at desc limit 1
    ) stage on true
    left join lateral (
      select coalesce(array_agg(t.tag_id order by t.tag_id), '{}') as ids from app.client_tag t where t.practice_id = c.practice_id and t.client_id = c.id
    ) tags on true
    left join lateral (
      select count(*)::int as open, min(a.pinned_at) as since from app.pinned_alert a
      where a.practice_id = c.practice_id and a.client_id = c.id and a.dismissed_at is null
    ) alerts on true
    left join lateral (
      select greatest(known.last_active_at, max(s.last_seen_at)) as at from app.session s where s.practice_id = c.practice_id and s.member_id = c.id
    ) seen on true
    left join lateral (
      select case
        when alerts.open > 0 and c.status in ('${ClientStatus.ACTIVE}', '${ClientStatus.INVITED}', '${ClientStatus.PAUSED}', '${ClientStatus.PROSPECT}') then ${Attention.ALERT}
        when c.status = '${ClientStatus.ACTIVE}' then ${Attention.ACTIVE}
        when c.status = '${ClientStatus.INVITED}' then ${Attention.INVITED}
        when c.status = '${ClientStatus.PAUSED}' then ${Attention.PAUSED}
        when c.status = '${ClientStatus.PROSPECT}' then ${Attention.PROSPECT}
        else ${Attention.OVER} end as kind
    ) ranked on true
    left join lateral (
      select ranked.kind, case ranked.kind
        when ${Attention.ALERT} then alerts.since
        when ${Attention.ACTIVE} then coalesce(seen.at, c.joined_at, c.added_at)
        when ${Attention.INVITED} then coalesce(c.invited_at, c.added_at)
        else c.status_since end as since
    ) waiting on true`;

const isListed = isOnAList('c');

/** Makes and compares summaries. Its SQL is made once the areas downstream have said what they add. */
@Injectable()
export class ClientSummaryRepository {
  constructor(private readonly database: Database) {}

  async stageOf(clientId: string): Promise<RelationshipStage | null> {
    const sql = 'select stage from app.client_summary where practice_id = $1 and client_id = $2';
    const [row] = await this.database.read<{ stage: RelationshipStage | null }>(sql, [currentPracticeId(), clientId]);
    return row?.stage ?? null;
  }

  /** Writes the rows of these clients anew; those that are as they were stay untouched. */
  async write(clientIds: readonly string[], parts: readonly SummaryPart[]): Promise<void> {
    const columns = [...Object.keys(own), ...parts.flatMap((part) => part.columns)];
    const sql = `insert into app.client_summary (practice_id, client_id, ${columns.join(', ')}) ${selectFor(parts)}
      on conflict (practice_id, client_id) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}
      where app.client_summary.* is distinct from excluded.*`;
    await this.database.change(sql, [currentPracticeId(), clientIds]);
    const gone = `delete from app.client_summary s using app.client c
      where s.practice_id = $1 and s.client_id = any ($2) and c.practice_id = s.practice_id and c.id = s.client_id and not (${isListed})`;
    await this.database.change(gone, [currentPracticeId(), clientIds]);
  }

  /** The words under which somebody is found; none for whoever is on no list. */
  async writeWords(clientIds: readonly string[]): Promise<void> {
    const clients = await this.database.read<{ id: string; name: string; email: string }>(
      `select c.id, c.name, c.email from app.client c where c.practice_id = $1 and c.id = any ($2) and ${isListed}`,
      [currentPracticeId(), clientIds],
    );
    const rows = clients.flatMap(({ id, ...names }) => wordsOf(names).map((word) => [id, word] as const));
    await this.database.change('delete from app.client_word where practice_id = $1 and client_id = any ($2)', [
      currentPracticeId(),
      clientIds,
    ]);
    const sql = 'insert into app.client_word (practice_id, client_id, word) select $1, unnest($2::uuid[]), unnest($3::text[])';
    await this.database.change(sql, [currentPracticeId(), rows.map(([id]) => id), rows.map(([, word]) => word)]);
  }

  /** The next clients in the order of their ids, on a list or not. @param after the last of those before; empty to begin */
  async idsAfter(after: string, count: number): Promise<string[]> {
    const sql = `select id from app.client where practice_id = $1 and ($2 = '' or id > nullif($2, '')::uuid) order by id limit $3`;
    return (await this.database.read<{ id: string }>(sql, [currentPracticeId(), after, count])).map(({ id }) => id);
  }

  /** Of these clients, those whose row is missing, is one too many, or says something else than the tables do. */
  async drifted(clientIds: readonly string[], parts: readonly SummaryPart[]): Promise<string[]> {
    // Visits are written down at most four times an hour, so they alone may lag behind.
    const columns = [...Object.keys(own), ...parts.flatMap((part) => part.columns)].filter((column) => !lagging.has(column));
    const sql = `
      select coalesce(should.client_id, is_now.client_id) as id
      from (select client_id, ${columns.join(', ')} from (${selectFor(parts)}) made (practice_id, client_id, ${columnsOf(parts)})) should
        full join (select client_id, ${columns.join(', ')} from app.client_summary where practice_id = $1 and client_id = any ($2)) is_now
          on is_now.client_id = should.client_id
      where should.* is distinct from is_now.*`;
    return (await this.database.read<{ id: string }>(sql, [currentPracticeId(), clientIds])).map(({ id }) => id);
  }
}

const lagging = new Set(['last_active_at', 'waiting_since']);

function columnsOf(parts: readonly SummaryPart[]): string {
  return [...Object.keys(own), ...parts.flatMap((part) => part.columns)].join(', ');
}

function selectFor(parts: readonly SummaryPart[]): string {
  const theirs = parts.flatMap((part, index) => part.columns.map((column) => `coalesce(part_${index}.${column}, ${part.otherwise})`));
  const joins = parts.map((part, index) => `left join (${part.select}) part_${index} on part_${index}.client_id = c.id`);
  return `select c.practice_id, c.id, ${[...Object.values(own), ...theirs].join(', ')} ${sources} ${joins.join(' ')}
    where c.practice_id = $1 and c.id = any ($2) and ${isListed}`;
}
