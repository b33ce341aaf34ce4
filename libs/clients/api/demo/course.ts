import { type Chance, daysBefore } from '@rekindle/platform/demo';
import type { DemoClient } from './demo-client';
import { stageLasts, type Story } from './story';
import { ClientStatus } from '@rekindle/clients/domain';

/** When everything happened. */
export type Course = Pick<
  DemoClient,
  | 'status'
  | 'statusSince'
  | 'statusBefore'
  | 'addedAt'
  | 'invitedAt'
  | 'joinedAt'
  | 'isInvited'
  | 'consentedAt'
  | 'begunAt'
  | 'lastActiveAt'
  | 'stages'
>;

/** What a story is told with: days that are known, instead of those that chance would give. */
export interface Known {
  readonly lately?: number;
  readonly away?: number;
  /** Of how many times the usual length a stage is that is over. */
  readonly pace?: number;
}

const minute = 60_000;
const hour = 60 * minute;

/** Lays out one story, from today backwards. */
export function courseOf(story: Story, now: Date, chance: Chance, known: Known = {}): Course {
  const { status, reached, over } = story;
  const lately = known.lately ?? between(story.lately, chance);
  const overFor = over ? between(over, chance) : 0;
  const { stages, begunDaysAgo } = stagesOf(story, { daysAgo: overFor + lately, pace: known.pace ?? 1 }, now, chance);
  const isIn = reached === 'joined' || reached === 'begun';
  const joinedAt = isIn ? later(daysBefore(now, begunDaysAgo ?? lately), chance.between(7 * 60, 10 * 60)) : null;
  const invitedAt =
    reached === 'listed' ? null : joinedAt ? backFrom(joinedAt, chance) : daysBefore(now, lately + chance.between(1, 9) / 10);
  const addedAt = invitedAt ? (chance.happens(0.3) ? backFrom(invitedAt, chance) : invitedAt) : daysBefore(now, lately);
  const consentedAt = joinedAt && (reached === 'begun' || chance.happens(0.6)) ? later(joinedAt, 3) : null;
  const begunAt = consentedAt && reached === 'begun' ? later(consentedAt, chance.between(6, 25)) : null;
  const overAt = over ? later(daysBefore(now, overFor), chance.between(9 * 60, 17 * 60)) : null;
  const away = known.away ?? chance.between(story.away[0] * 100, story.away[1] * 100) / 100;
  const seen = daysBefore(overAt ?? now, away);
  return {
    ...{ status, stages, addedAt, invitedAt, joinedAt, consentedAt, begunAt, isInvited: status === ClientStatus.INVITED },
    ...statusOf(status, { overAt, joinedAt, invitedAt, addedAt, now }, chance),
    lastActiveAt: joinedAt && latest(seen, later(begunAt ?? joinedAt, 4)),
  };
}

function stagesOf({ stages, reached }: Story, last: { readonly daysAgo: number; readonly pace: number }, now: Date, chance: Chance) {
  let { daysAgo } = last;
  const told = stages.toReversed().map((stage, index) => {
    if (index > 0) daysAgo += last.pace * between(stageLasts[stage], chance);
    // Days are told and not hours; what is told of a day lies at its noon.
    return { stage, at: daysBefore(now, Math.max(1, Math.round(daysAgo)) - 0.5) };
  });
  return { stages: told.toReversed(), begunDaysAgo: reached === 'begun' ? Math.max(1, Math.round(daysAgo)) : null };
}

interface Moments extends Pick<Course, 'joinedAt' | 'invitedAt' | 'addedAt'> {
  readonly overAt: Date | null;
  readonly now: Date;
}

function statusOf(status: ClientStatus, { overAt, joinedAt, invitedAt, addedAt, now }: Moments, chance: Chance) {
  if (overAt) return { statusSince: overAt, statusBefore: ClientStatus.ACTIVE };
  if (joinedAt) return { statusSince: joinedAt, statusBefore: null };
  const asked = invitedAt ?? addedAt;
  if (status === ClientStatus.PROSPECT || status === ClientStatus.INVITED) return { statusSince: asked, statusBefore: null };
  // Ended or turned away some days after they were invited.
  const since = new Date(Math.min(later(asked, chance.between(1, 14) * 24 * 60).getTime(), now.getTime() - hour));
  return { statusSince: since, statusBefore: status === ClientStatus.ENDED ? ClientStatus.INVITED : null };
}

function between([least, most]: readonly [number, number], chance: Chance): number {
  return chance.between(least, most);
}

function later(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * minute);
}

function backFrom(at: Date, chance: Chance): Date {
  return new Date(at.getTime() - chance.between(3 * 60, 5 * 24 * 60) * minute);
}

function latest(one: Date, other: Date): Date {
  return one > other ? one : other;
}
