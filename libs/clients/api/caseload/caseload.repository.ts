import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { Database, type SqlValue } from '@rekindle/platform/database';
import {
  Attention,
  type CaseloadFilter,
  type CaseloadOrder,
  lastOfNow,
  type Need,
  quietAfterDays,
  slowAfterDays,
} from '@rekindle/clients/domain';
import type { ClientType } from '../client.type';
import type { Place, PlacedRow } from './caseload-place';
import { isNamed } from './is-named';

/** A row of the list, with what it is sorted by. */
export type CaseloadRow = ClientType & PlacedRow;

/** Who looks decides how much: where a relationship stands and what is pinned is between clients and coaches. */
export interface Sight {
  readonly isConfidant: boolean;
}

const shown = ({ isConfidant }: Sight) => `
  client_id as id, name, pronouns, email, status, ${isConfidant ? 'stage, stage_since::text' : 'null as stage, null'} as "stageSince",
  time_zone as "timeZone", coach_id as "coachId", tag_ids as "tagIds", ${isConfidant ? 'open_alerts' : '0'} as "openAlerts",
  added_at as "addedAt", invited_at as "invitedAt", joined_at as "joinedAt", begun_at as "begunAt", last_active_at as "lastActiveAt",
  attention, waiting_since as "waitingSince", sort_name as "sortName"`;

const orders: Record<CaseloadOrder, { by: string; behind: string }> = {
  need: {
    by: 'attention, waiting_since, client_id',
    behind: '(attention, waiting_since, client_id) > ($smallint::smallint, $::timestamptz, $::uuid)',
  },
  name: { by: 'sort_name, client_id', behind: '(sort_name, client_id) > ($, $::uuid)' },
  newest: { by: 'added_at desc, client_id desc', behind: '(added_at, client_id) < ($::timestamptz, $::uuid)' },
};

const days = (count: number) => `now() - interval '${count} days'`;

/** What each need means in SQL. An index leads to each. */
const needing: Record<Need, string> = {
  alert: `attention = ${Attention.ALERT}`,
  quiet: `attention = ${Attention.ACTIVE} and waiting_since < ${days(quietAfterDays)}`,
  invited: `attention = ${Attention.INVITED} and waiting_since < ${days(slowAfterDays.invited)}`,
  beginning: `status = 'active' and begun_at is null and joined_at < ${days(slowAfterDays.beginning)}`,
};

@Injectable()
export class CaseloadRepository {
  constructor(private readonly database: Database) {}

  /** One statement over the summaries, by keyset: a page costs the same wherever it lies and however many clients there are. */
  async page(filter: CaseloadFilter, sight: Sight, after: Place | null, rows: number): Promise<CaseloadRow[]> {
    const values: SqlValue[] = [currentPracticeId(), rows];
    const place = (value: SqlValue) => `$${values.push(value)}`;
    const { by, behind } = orders[filter.order];
    const conditions = ['practice_id = $1', ...narrowed(filter, sight, place)];
    if (after) {
      const keys = [...after];
      conditions.push(behind.replace(/\$(?:smallint)?/g, () => place(keys.shift() ?? null)));
    }
    return this.database.read<CaseloadRow>(
      `select ${shown(sight)} from app.client_summary where ${conditions.join(' and ')} order by ${by} limit $2`,
      values,
    );
  }

  async those(ids: readonly string[], sight: Sight): Promise<CaseloadRow[]> {
    const sql = `select ${shown(sight)} from app.client_summary where practice_id = $1 and client_id = any ($2)`;
    return this.database.read<CaseloadRow>(sql, [currentPracticeId(), ids]);
  }

  /** How many need something, at most so many, and the names of the first three. */
  async needs(kinds: readonly Need[], atMost: number): Promise<{ kind: Need; count: number; names: string[]; since: Date }[]> {
    const each = kinds.map(
      (kind) => `
        select '${kind}' as kind, count(*)::int as count, (array_agg(name order by waiting_since, client_id))[1:3] as names, min(waiting_since) as since
        from (select name, waiting_since, client_id from app.client_summary where practice_id = $1 and ${needing[kind]} order by waiting_since, client_id limit $2) those`,
    );
    return this.database.read(each.join(' union all '), [currentPracticeId(), atMost]);
  }

  /** How many there are now, of one's own, and how many have finished; each at most so many. */
  async headcount(atMost: number): Promise<{ now: number; mine: number; over: number }> {
    const count = (condition: string) =>
      `(select count(*)::int from (select from app.client_summary where practice_id = $1 and ${condition} limit $3) those)`;
    const sql = `select ${count(`attention <= ${lastOfNow}`)} as now, ${count(`attention <= ${lastOfNow} and coach_id = $2`)} as mine,
      ${count(`status = 'ended'`)} as over`;
    const [row] = await this.database.read<{ now: number; mine: number; over: number }>(sql, [
      currentPracticeId(),
      currentContext().actor.memberId ?? null,
      atMost,
    ]);
    return row ?? { now: 0, mine: 0, over: 0 };
  }
}

function narrowed(filter: CaseloadFilter, { isConfidant }: Sight, place: (value: SqlValue) => string): string[] {
  const { search, status, stage, need, coach, tag } = filter;
  const coachId = coach === 'me' ? (currentContext().actor.memberId ?? null) : coach;
  // Whoever may not see it may not find out by asking either.
  const isForConfidants = Boolean(stage) || need === 'alert';
  return [
    ...(isForConfidants && !isConfidant ? ['false'] : []),
    // Whoever looks for a name finds those who have finished as well.
    ...(status ? [`status = ${place(status)}`] : need || search ? [] : [`attention <= ${lastOfNow}`]),
    ...(stage ? [`stage = ${place(stage)}`] : []),
    ...(need ? [needing[need]] : []),
    ...(coachId ? [`coach_id = ${place(coachId)}::uuid`] : []),
    ...(tag ? [`client_id in (select client_id from app.client_tag where practice_id = $1 and tag_id = ${place(tag)}::uuid)`] : []),
    ...(search ? [isNamed('client_id', search, place)] : []),
  ];
}
