import { type DemoClient, happened, timelineItems } from '@rekindle/clients/api/demo';
import { type DemoPart, type Ground, momentThere, table } from '@rekindle/platform/demo';
import { Reporter } from '@rekindle/outcomes/domain';
import { type DemoLife, lifeOf } from './life';
import { type Telling, tellingsOf } from './tellings';

const reports = table(
  'app.outcome_report',
  ...(['practice_id', 'id', 'client_id', 'says', 'as_of', 'since', 'reporter', 'source', 'is_certain', 'is_private'] as const),
  ...(['corrects', 'is_taken_back', 'written_by', 'written_at'] as const),
);

/** What clients, coaches and partners said of where things stand, as the stories of the clients go and went on afterwards. */
export const outcomesReported: DemoPart<DemoClient> = {
  name: 'outcomes.reports',
  tables: [reports, timelineItems],
  add(client, ground) {
    const life = lifeOf(client, ground.now);
    if (life) for (const telling of tellingsOf(client, life)) tell(client, ground, life, telling);
  },
};

function tell(client: DemoClient, ground: Ground, life: DemoLife, telling: Telling): void {
  const { day, since, slip } = telling;
  const at = momentThere(day, ground.chance.between(8 * 60, 21 * 60), life.zone);
  if (!slip) return void write(client, ground, telling, at, null);
  // A first day that was a week off, or a report that should not have been written at all.
  const wrong = slip === 'day' && since !== null ? { ...telling, since: Math.max(life.startedOn, since - 7) } : telling;
  const first = write(client, ground, wrong, at, null);
  const mendedAt = new Date(at.getTime() + ground.chance.between(2, 90) * minute);
  write(client, ground, telling, mendedAt, { corrects: first, isTakenBack: slip === 'whole' });
}

const minute = 60_000;

interface Mending {
  readonly corrects: string;
  readonly isTakenBack: boolean;
}

/** @returns the id of the report */
function write(client: DemoClient, ground: Ground, telling: Telling, at: Date, mending: Mending | null): string {
  const { day, says, since, by, source, isCertain, isPrivate } = telling;
  const id = ground.chance.id(at);
  const isOfTeam = by !== Reporter.CLIENT;
  ground.rows.add(reports, {
    ...{
      practice_id: client.practice.id,
      id,
      client_id: client.id,
      says,
      as_of: dateOf(day),
      since: since === null ? null : dateOf(since),
    },
    ...{ reporter: by, source, is_certain: isCertain, is_private: isPrivate, corrects: mending?.corrects ?? null },
    ...{ is_taken_back: mending?.isTakenBack ?? false, written_by: isOfTeam ? client.coach.id : null, written_at: at },
  });
  const kind = mending ? 'outcomes.corrected' : 'outcomes.reported';
  // Of what is private nobody reads a trace.
  if (!isPrivate) happened(client, ground, { kind, at, codes: [says], ...(isOfTeam && { actorId: client.coach.id }) });
  return id;
}

const dayLength = 86_400_000;

function dateOf(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}
