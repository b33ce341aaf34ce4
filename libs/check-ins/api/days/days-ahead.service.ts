import { Injectable } from '@nestjs/common';
import { currentPracticeId, worker } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { Post } from '@rekindle/platform/mail';
import {
  addDays,
  answerWindow,
  checkInDays,
  type CheckInDay,
  checkInOn,
  dueOn,
  type EventDay,
  expiryOf,
  localDateAt,
  nudgeAt,
  smearSeconds,
  tooSoon,
  writingOf,
} from '@rekindle/check-ins/domain';
import { checkInLetter } from '../mail/check-in.mail';
import { nudgeLetter } from '../mail/nudge.mail';
import { PlansRepository, type PlanRow, type PlanTurn } from '../plans/plans.repository';
import { CheckInsRepository, type NewCheckIn } from './check-ins.repository';
import { EventDaysRepository } from './event-days.repository';

/** How far ahead days are laid out: what is written down already waits for no worker. */
const horizon = 48 * 3_600_000;
/** As far as anybody plans. */
const farthest = 800;
const lettersOfDay = [checkInLetter, nudgeLetter];

/** Turns a plan into the days that lie ahead: a check-in each, with the mail that is owed for it. May be done any number of times. */
@Injectable()
export class DaysAhead {
  constructor(
    private readonly plans: PlansRepository,
    private readonly checkIns: CheckInsRepository,
    private readonly events: EventDaysRepository,
    private readonly post: Post,
    private readonly database: Database,
  ) {}

  /** Lays out what is not decided yet, up to two days ahead. Joins the open transaction. */
  async layOut(planId: string): Promise<void> {
    await this.asWorker(async () => {
      const plan = await this.plans.lock(planId);
      if (!plan) return;
      const events = await this.events.of(plan.clientId, plan.startsOn);
      const until = localDateAt(plan.zone, new Date(plan.now.getTime() + horizon));
      for (const day of checkInDays(plan, events, addDays(plan.laidUntil, 1), until, plan.rhythm))
        if (!isPaused(plan, day.localDate)) await this.layOutDay(plan, day, events);
      const next = firstDueAfter(plan, events, until);
      await this.plans.noteLaid(planId, until, next && new Date(next.getTime() - horizon));
    });
  }

  /** Takes back what lies ahead, inside the transaction of what changes it. What is being sent or was sent stays. */
  async takeBack(planId: string): Promise<void> {
    await this.asWorker(async () => {
      const ahead = await this.checkIns.ahead(planId);
      await this.post.cancel(lettersOfDay, ahead, 'schedule-changed');
      await this.checkIns.takeBack(ahead);
    });
  }

  /** Turns a plan that is locked: what lies ahead is taken back, and laid out anew from today on. */
  async turn({ id, zone, now }: PlanRow, change: PlanTurn): Promise<void> {
    await this.takeBack(id);
    await this.plans.turn(id, change, addDays(localDateAt(zone, now), -1));
    await this.layOut(id);
  }

  /** Days hang on something that has changed about their client, inside the transaction of that: they are laid out anew. */
  async follow(clientId: string): Promise<void> {
    await this.asWorker(async () => {
      const known = await this.plans.findOf(clientId);
      const plan = known && (await this.plans.lock(known.id));
      if (plan) await this.turn(plan, {});
    });
  }

  private async layOutDay(plan: PlanRow, { localDate: day, parts }: CheckInDay, events: readonly EventDay[]): Promise<void> {
    const asks = parts.flatMap(({ questions }) => questions);
    const about = { clientId: plan.clientId, planId: plan.id, planVersion: plan.version, day };
    const planned = { ...about, id: newId<string>(), asks, writing: writingOf(parts) };
    const due = dueOn(plan, day);
    const note = (reason: string, times: Pick<NewCheckIn, 'dueAt' | 'closesAt'>) =>
      this.checkIns.insert({ ...planned, ...times, outcome: 'unsent', reason });
    if (due.status === 'skipped') {
      await note(due.reason, { dueAt: plan.now, closesAt: plan.now });
      return;
    }
    // Whoever writes a plan at noon means this evening, and not this morning.
    if (due.at <= plan.changedAt) return;
    const last = await this.checkIns.lastAsked(plan.clientId);
    const isTooSoon = tooSoon({ localDate: day, dueAt: due.at }, last && { localDate: last.day, sentAt: last.dueAt });
    if (isTooSoon === 'already_asked') return;
    const times = { dueAt: due.at, closesAt: answerWindow(due.at).firstUntil };
    const expiresAt = expiryOf(due.at, dueAtOf(plan, addDays(day, 1), events));
    const reason = isTooSoon ?? (expiresAt <= plan.now ? 'coalesced' : null);
    if (reason) await note(reason, times);
    else if (await this.checkIns.insert({ ...planned, ...times, outcome: null, reason: null }))
      await this.owe(plan, planned.id, day, due.at, expiresAt);
  }

  private async owe(plan: PlanRow, about: string, day: string, dueAt: Date, expiresAt: Date): Promise<void> {
    const key = ['ci1', currentPracticeId(), plan.id, plan.clientId, day, plan.version].join('|');
    const to = { about, recipientId: plan.clientId, clientId: plan.clientId, day, zone: plan.zone, localTime: plan.at };
    const sentAt = new Date(dueAt.getTime() + smearSeconds(key) * 1_000);
    await this.post.plan(checkInLetter, [{ ...to, key: `${key}|checkin`, dueAt: sentAt, expiresAt }]);
    const nudged = nudgeAt(plan.quiet, plan.zone, sentAt);
    if (nudged) await this.post.plan(nudgeLetter, [{ ...to, key: `${key}|nudge`, dueAt: nudged, expiresAt: expiryOf(nudged, null) }]);
  }

  private async asWorker(work: () => Promise<void>): Promise<void> {
    await this.database.transaction(() => this.database.as({ actor: worker }, work));
  }
}

function isPaused({ pausedUntil }: PlanRow, day: string): boolean {
  return pausedUntil !== null && day < pausedUntil;
}

/** When the check-in of a day is due; null where the day has none. */
function dueAtOf(plan: PlanRow, day: string, events: readonly EventDay[]): Date | null {
  if (checkInOn(plan, day, events, plan.rhythm).length === 0) return null;
  const due = dueOn(plan, day);
  return due.status === 'due' ? due.at : null;
}

function firstDueAfter(plan: PlanRow, events: readonly EventDay[], laidUntil: string): Date | null {
  const resumed = plan.pausedUntil && plan.pausedUntil > laidUntil ? plan.pausedUntil : addDays(laidUntil, 1);
  const from = resumed > plan.startsOn ? resumed : plan.startsOn;
  for (const { localDate } of checkInDays(plan, events, from, addDays(from, farthest), plan.rhythm)) {
    const due = dueOn(plan, localDate);
    // A day that is left out has to be noted too, when it comes.
    return due.status === 'due' ? due.at : new Date(`${localDate}T00:00Z`);
  }
  return null;
}
