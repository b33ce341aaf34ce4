import { type DemoClient, happened, timelineItems } from '@rekindle/clients/api/demo';
import { type DemoPart, type Ground, momentThere, table } from '@rekindle/platform/demo';
import { Reporter } from '@rekindle/outcomes/domain';
import { dateOf } from './demo-days';
import { type DemoLife, lifeOf } from './life';
import { type Telling, tellingsOf } from './tellings';
import { addPlan, addWave, type Told, wavePlans, waves } from './wave-rows';
import { wavesAsked } from './waves-asked';

const reports = table(
  'app.outcome_report',
  ...(['practice_id', 'id', 'client_id', 'says', 'as_of', 'since', 'reporter', 'source', 'is_certain', 'is_private'] as const),
  ...(['corrects', 'is_taken_back', 'written_by', 'written_at'] as const),
);

/** What clients, coaches and partners said of where things stand, as the stories of the clients go and went on afterwards. */
export const outcomesReported: DemoPart<DemoClient> = {
  name: 'outcomes.reports',
  tables: [reports, waves, wavePlans, timelineItems],
  add(client, ground) {
    const life = lifeOf(client, ground.now);
    if (!life) return;
    const asked = wavesAsked(client, life, ground.chance);
    const reportOf = new Map(tellingsOf(client, life, asked).map((telling) => [telling.wave, tell(client, ground, life, telling)]));
    for (const wave of asked) addWave(client, ground, life, wave, reportOf.get(wave) ?? null);
    addPlan(client, ground);
  },
};

/** @returns the report that stands */
function tell(client: DemoClient, ground: Ground, life: DemoLife, telling: Telling): Told {
  const { day, since, slip } = telling;
  const at = momentThere(day, ground.chance.between(8 * 60, 21 * 60), life.zone);
  if (!slip) return { id: write(client, ground, telling, at, null), says: telling.says, at };
  // A first day that was a week off, or a report that should not have been written at all.
  const wrong = slip === 'day' && since !== null ? { ...telling, since: Math.max(life.startedOn, since - 7) } : telling;
  const first = write(client, ground, wrong, at, null);
  const mendedAt = new Date(at.getTime() + ground.chance.between(2, 90) * minute);
  const id = write(client, ground, telling, mendedAt, { corrects: first, isTakenBack: slip === 'whole' });
  return { id, says: telling.says, at };
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
