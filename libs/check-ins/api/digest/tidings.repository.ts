import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { Morning, Tidings } from '@rekindle/check-ins/domain';
import { CoachingMail } from '../deliveries/coaching-mail';
import { waiting } from '../deliveries/deliveries.repository';

// Each part begins at an index that knows when something happened: what it costs goes with one day of a practice and not with its years.
const answered = `select 'answered' as kind, client_id from app.check_in
  where practice_id = $1 and first_answered_at >= $2::timestamptz and first_answered_at < $3::timestamptz`;

// The first that nobody answered since they were last heard of: told once, on the day on which it is a week old.
const silent = `select 'silent', first.client_id from app.check_in first
  where first.practice_id = $1 and first.outcome = 'missed'
    and first.due_at >= $2::timestamptz - interval '168 hours' and first.due_at < $3::timestamptz - interval '168 hours'
    and not exists (select from app.check_in later where later.practice_id = $1 and later.client_id = first.client_id
      and later.day > first.day and later.outcome in ('answered', 'skipped'))
    and coalesce((select before.outcome from app.check_in before where before.practice_id = $1 and before.client_id = first.client_id
      and before.day < first.day and before.outcome <> 'unsent' order by before.day desc limit 1), '') <> 'missed'`;

const slowed = `select substr(item.kind, 11), item.client_id from app.check_in_plan plan
    join app.timeline_item item on item.practice_id = plan.practice_id and item.client_id = plan.client_id
      and item.happened_at >= $2::timestamptz and item.happened_at < $3::timestamptz
  where plan.practice_id = $1 and plan.changed_at >= $2::timestamptz and item.kind = 'check-ins.' || plan.rhythm and plan.rhythm <> 'full'`;

// As long as it is worth sending a mail may still arrive: it is told of after that.
const lost = (isToldOf: string) => `select 'waiting', d.client_id from app.dispatch d
  where d.practice_id = $1 and d.local_date between ($2::timestamptz - interval '2 days')::date and ($3::timestamptz + interval '1 day')::date
    and d.due_at >= $2::timestamptz - interval '6 hours' and d.due_at < $3::timestamptz - interval '6 hours' and ${waiting} and ${isToldOf}`;

const told = (isToldOf: string) => `
  with found (kind, client_id) as (${[answered, silent, slowed, lost(isToldOf)].join(' union all ')})
  select stands_in.reader_id as "memberId", f.kind, count(*)::integer as count, array_agg(distinct c.id) as "clientIds"
  from found f join app.client c on c.practice_id = $1 and c.id = f.client_id and c.status = 'active'
    join app.member m on m.practice_id = $1
      and case when c.coach_id is null then m.role = 'owner' else m.id = c.coach_id end
    join unnest($4::uuid[], $5::uuid[]) stands_in (coach_id, reader_id) on stands_in.coach_id = m.id
  group by stands_in.reader_id, f.kind order by stands_in.reader_id, f.kind`;

/** What there is to tell to whom: of each client to whoever coaches them now, or to the owner where nobody does. As the worker. */
@Injectable()
export class TidingsRepository {
  constructor(
    private readonly database: Database,
    private readonly mail: CoachingMail,
  ) {}

  /** By the id of the reader; whoever has nothing to hear is not there. @param readers by the id of whoever coaches: who hears of their clients */
  async of({ since, dueAt }: Morning, readers: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, readonly Tidings[]>> {
    const values = [currentPracticeId(), since, dueAt, [...readers.keys()], [...readers.values()]];
    const rows = await this.database.read<Tidings & { memberId: string }>(told(this.mail.isToldOf), values);
    const byMember = new Map<string, Tidings[]>();
    for (const { memberId, ...tidings } of rows) byMember.set(memberId, [...(byMember.get(memberId) ?? []), tidings]);
    return byMember;
  }
}
