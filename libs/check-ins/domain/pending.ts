import type { RelationshipStage } from '@rekindle/clients/domain';
import type { Plan, PlanPart } from './plan/plan';
import { dueOn } from './time/due-on';
import { addDays, localDateAt, weekdayOf } from './time/local-date';

export const Rhythm = { FULL: 'full', WEEKLY: 'weekly', STOPPED: 'stopped' } as const;
export type Rhythm = (typeof Rhythm)[keyof typeof Rhythm];
export const Outcome = { ANSWERED: 'answered', SKIPPED: 'skipped', MISSED: 'missed', UNSENT: 'unsent', CANCELLED: 'cancelled' } as const;
export type Outcome = (typeof Outcome)[keyof typeof Outcome];
export type EventDays = Readonly<Record<'contact' | 'session' | 'trial-start', readonly string[]>>;

export function checkInOn(plan: Plan, day: string, _events: EventDays): PlanPart[] {
  if (day < plan.startsOn || (plan.endsOn && day > plan.endsOn)) return [];
  return plan.parts.filter(({ cadence }) => cadence.every === 'week' && cadence.on.includes(weekdayOf(day)));
}
export function nextCheckIns(plan: Plan, zone: string, events: EventDays, after: Date, count: number) {
  const next: { day: string; at: Date }[] = [];
  for (let day = localDateAt(zone, after), i = 0; i < 400 && next.length < count; day = addDays(day, 1), i++) {
    const due = dueOn({ zone, at: plan.at, quiet: plan.quiet }, day);
    if (checkInOn(plan, day, events).length > 0 && due.status === 'due' && due.at > after) next.push({ day, at: due.at });
  }
  return next;
}
export const expiryOf = (due: Date, _next: Date | null) => new Date(due.getTime() + 6 * 3_600_000);
export const nudgeAt = (due: Date, _q: unknown, _z: string): Date | null => new Date(due.getTime() + 4 * 3_600_000);
export const smearOf = (_key: string) => 0;
export const isTooSoon = (last: Date, due: Date) => due.getTime() - last.getTime() < 12 * 3_600_000;
export const thinnedTo = (_r: Rhythm, last: string | null, day: string) => last !== null && day < addDays(last, 7);
export const answerWindow = (due: Date) => ({ firstUntil: new Date(due.getTime() + 18 * 3_600_000) });
export const isOpenForAnswers = (c: { dueAt: Date; closesAt: Date; firstAnsweredAt: Date | null; outcome: Outcome | null }, now: Date) =>
  c.firstAnsweredAt
    ? now.getTime() < c.firstAnsweredAt.getTime() + 24 * 3_600_000
    : now < c.closesAt && (c.outcome === null || c.outcome === 'skipped');
export const planFlaws = (plan: Plan): { code: 'no-part' }[] => (plan.parts.length === 0 ? [{ code: 'no-part' }] : []);
export const proposedPlan = (_stage: RelationshipStage | null, _day: number, { at, startsOn }: { at: string; startsOn: string }): Plan => ({
  parts: [
    {
      id: 'daily',
      cadence: { every: 'week', on: [1, 2, 3, 4, 5, 6, 7] },
      questions: [{ id: 'pulse', ask: 'faces', words: 'How was today?' }],
    },
  ],
  at,
  startsOn,
  endsOn: null,
  quiet: { from: '21:00', until: '08:00' },
});
export const rhythmAfter = (rhythm: Rhythm, days: readonly { outcome: Outcome | null }[], _today: string): Rhythm =>
  days.slice(0, 3).length === 3 && days.slice(0, 3).every(({ outcome }) => outcome === 'missed') ? 'weekly' : rhythm;
export const adherenceOf = (days: readonly { outcome: Outcome | null }[], _now: Date) => ({
  answered: days.filter(({ outcome }) => outcome === 'answered').length,
  asked: days.length,
  bestRun: 0,
  isTooLittle: false,
});
