import { type DemoClient, isWritten } from '@rekindle/clients/api/demo';
import { RelationshipStage } from '@rekindle/clients/domain';
import { type Chance, daysBefore } from '@rekindle/platform/demo';
import { addDays, daysBetween, type EventDay, localDateAt, Outcome } from '@rekindle/check-ins/domain';
import { run } from './asking';
import type { DemoCheckIn, DemoRun } from './demo-check-in';
import { askedZoneOf, type DemoPlan, plansOf } from './demo-plans';
import { type Particulars, particulars } from './particulars';

/** All that somebody of the demo was asked. */
export interface DemoAsking {
  readonly zone: string;
  readonly particulars: Particulars;
  /** The first one first; at least one. */
  readonly plans: readonly (DemoPlan & DemoRun)[];
  readonly checkIns: readonly DemoCheckIn[];
}

// Whoever only makes up the number was asked a few times of late.
const daysOfOthers = 9;
const checkInsOfOthers = 3;

/** What a client was asked until now, and what came of it; null for whoever is not asked by mail. */
export function askingOf(client: DemoClient, now: Date, chance: Chance): DemoAsking | null {
  const zone = askedZoneOf(client);
  if (!zone || !client.begunAt) return null;
  const own = (isWritten(client) ? particulars[client.name] : null) ?? {};
  const first = addDays(localDateAt(zone, client.begunAt), 1);
  // Where the worker goes on there is nothing on the day before: two check-ins in one night would be one too many.
  const until = addDays(localDateAt(zone, now), own.isAskedAtOnce ? -2 : -1);
  const recent = addDays(until, -daysOfOthers);
  const from = isWritten(client) || first > recent ? first : recent;
  const silentSince = own.silentFor === undefined ? null : localDateAt(zone, daysBefore(now, own.silentFor));
  const asked = plansOf({ client, zone, from, until, isAskedDaily: own.isAskedAtOnce ?? false, silentSince });
  const plans: (DemoPlan & DemoRun)[] = [];
  for (const plan of asked) {
    const version = (plans.at(-1)?.version ?? 0) + 1;
    const weeksOn = (day: string) => daysBetween(first, day) / 7;
    plans.push({ ...plan, ...run({ asked: plan, zone, version, events: eventsOf(client, zone), weeksOn, particulars: own, now }, chance) });
  }
  const all = plans.flatMap(({ checkIns }) => checkIns);
  const checkIns = isWritten(client) ? withLost(all, own, now) : all.filter(({ outcome }) => outcome !== null).slice(-checkInsOfOthers);
  return plans.length === 0 ? null : { zone, particulars: own, plans, checkIns };
}

function eventsOf({ stages }: DemoClient, zone: string): readonly EventDay[] {
  return stages
    .filter(({ stage }) => stage === RelationshipStage.TRIAL)
    .map(({ at }) => ({ event: 'trial-start', on: localDateAt(zone, at) }));
}

function withLost(checkIns: readonly DemoCheckIn[], { lastMail }: Particulars, now: Date): readonly DemoCheckIn[] {
  const last = checkIns.at(-1);
  if (!last || !lastMail) return checkIns;
  const isOver = last.closesAt <= now;
  const lost = { outcome: isOver ? Outcome.UNSENT : null, settledAt: isOver ? last.closesAt : null, lost: lastMail };
  return [...checkIns.slice(0, -1), { ...last, ...lost }];
}
