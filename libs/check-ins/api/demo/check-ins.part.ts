import { type DemoClient, happened, isWritten, timelineItems } from '@rekindle/clients/api/demo';
import { type DemoPart, daysBefore, type Ground, momentThere, table, ToSeal } from '@rekindle/platform/demo';
import { addDays, localDateAt, type Plan } from '@rekindle/check-ins/domain';
import { placeOfLine } from '../answering/place-of-line';
import type { DemoCheckIn, DemoRun } from './demo-check-in';
import { askingOf, type DemoAsking } from './demo-check-ins';
import { givenAt } from './given';
import { addMails, dispatches } from './mails';
import { lostMail } from './particulars';

const plans = table(
  'app.check_in_plan',
  ...(['practice_id', 'id', 'client_id', 'version', 'parts', 'at', 'starts_on', 'ends_on', 'quiet_from', 'quiet_until'] as const),
  ...(['paused_until', 'rhythm', 'laid_until', 'waits_since', 'look_at', 'changed_at'] as const),
);
const checkIns = table(
  'app.check_in',
  ...(['practice_id', 'id', 'client_id', 'plan_id', 'plan_version', 'day', 'due_at', 'closes_at', 'asks', 'writing'] as const),
  ...(['outcome', 'reason', 'first_answered_at', 'changed_at'] as const),
);
const answers = table('app.check_in_answer', 'practice_id', 'check_in_id', 'question', 'client_id', 'value', 'line', 'given_at');

/** What clients were asked between sessions, what they answered, and by which mail of the last days. The worker lays out what is ahead. */
export const checkInsAsked: DemoPart<DemoClient> = {
  name: 'check-ins.asked',
  tables: [plans, checkIns, answers, dispatches, timelineItems],
  add(client, ground) {
    const asking = askingOf(client, ground.now, ground.chance);
    if (!asking) return;
    const planId = addPlan(client, ground, asking);
    for (const { plan, turns } of asking.plans) tellPlan(client, ground, asking.zone, plan, turns);
    for (const checkIn of asking.checkIns) addCheckIn(client, ground, asking, planId, checkIn);
  },
};

const turned = { full: 'check-ins.full-again', weekly: 'check-ins.weekly', stopped: 'check-ins.stopped' } as const;

function tellPlan(client: DemoClient, ground: Ground, zone: string, plan: Plan, turns: DemoRun['turns']): void {
  happened(client, ground, { kind: 'check-ins.plan-written', at: writtenAt(plan, zone), actorId: client.coach.id });
  for (const { at, rhythm } of isWritten(client) ? turns : []) happened(client, ground, { kind: turned[rhythm], at, actorId: null });
}

/** The last plan, which is the one that is asked; what was asked before it stands in the check-ins. */
function addPlan(client: DemoClient, { rows, chance, now }: Ground, { zone, plans: all, particulars }: DemoAsking): string {
  const last = all.at(-1) as DemoAsking['plans'][number];
  const { plan, rhythm, version, turns } = last;
  const changedAt = turns.at(-1)?.at ?? writtenAt(plan, zone);
  const id = chance.id(writtenAt(all[0]?.plan ?? plan, zone));
  const yesterday = addDays(localDateAt(zone, now), -1);
  // Nobody writes a hundred thousand mails to those who only make up the number: nothing lies ahead of their plans.
  const isAsked = isWritten(client) && rhythm !== 'stopped';
  rows.add(plans, {
    ...{ practice_id: client.practice.id, id, client_id: client.id, version, parts: JSON.stringify(plan.parts), at: plan.at },
    ...{ starts_on: plan.startsOn, ends_on: plan.endsOn, quiet_from: plan.quiet?.from ?? null, quiet_until: plan.quiet?.until ?? null },
    ...{ paused_until: particulars.isAskedAtOnce ? addDays(yesterday, 1) : null, rhythm, laid_until: yesterday },
    ...{ waits_since: addDays(plan.startsOn, -1), look_at: isAsked ? now : null, changed_at: changedAt },
  });
  return id;
}

function addCheckIn(client: DemoClient, ground: Ground, { zone, plans: all }: DemoAsking, plan_id: string, checkIn: DemoCheckIn): void {
  const { day, dueAt, closesAt, asks, writing, version, outcome, settledAt, lost } = checkIn;
  const [practice_id, client_id] = [client.practice.id, client.id];
  const laidOutAt = daysBefore(dueAt, 2);
  const id = ground.chance.id(laidOutAt);
  const answeredAt = outcome === 'answered' ? settledAt : null;
  ground.rows.add(checkIns, {
    ...{ practice_id, id, client_id, plan_id, plan_version: version, day, due_at: dueAt, closes_at: closesAt, asks: JSON.stringify(asks) },
    writing: writing && JSON.stringify(writing),
    ...{ outcome, reason: outcome === 'unsent' && lost ? lostMail[lost].reason : null, first_answered_at: answeredAt },
    changed_at: settledAt ?? laidOutAt,
  });
  if (answeredAt) addAnswers(client, ground, id, answeredAt, asks);
  const { plan } = (all.findLast((each) => each.plan.startsOn <= day) ?? all[0]) as DemoAsking['plans'][number];
  addMails({ client, zone, plan, planId: plan_id, checkInId: id, checkIn }, ground);
}

function addAnswers(client: DemoClient, ground: Ground, check_in_id: string, given_at: Date, asks: DemoCheckIn['asks']): void {
  const [practice_id, client_id] = [client.practice.id, client.id];
  for (const { question, value, line } of givenAt(client, given_at, asks, ground.chance)) {
    const place = placeOfLine({ practiceId: practice_id, holderId: client_id, checkInId: check_in_id, question });
    ground.rows.add(answers, {
      ...{ practice_id, check_in_id, question, client_id, value, line: line === null ? null : new ToSeal(place, line), given_at },
    });
  }
  happened(client, ground, { kind: 'check-ins.answered', at: given_at, subjectId: check_in_id });
}

const noon = 12 * 60;
const dayLength = 86_400_000;

/** At noon of the day before it begins. */
function writtenAt({ startsOn }: Plan, zone: string): Date {
  return momentThere(Date.parse(`${startsOn}T00:00Z`) / dayLength - 1, noon, zone);
}
