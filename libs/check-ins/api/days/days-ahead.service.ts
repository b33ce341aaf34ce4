import { Injectable } from '@nestjs/common';
import { currentPracticeId, worker } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { Post } from '@rekindle/platform/mail';
import {
  answerWindow,
  checkInOn,
  addDays,
  dueOn,
  expiryOf,
  isTooSoon,
  localDateAt,
  nextCheckIns,
  nudgeAt,
  smearOf,
  thinnedTo,
} from '@rekindle/check-ins/domain';
import { checkInLetter } from '../mail/check-in.mail';
import { nudgeLetter } from '../mail/nudge.mail';
import { PlansRepository, type PlanRow } from '../plans/plans.repository';
import { CheckInsRepository, type NewCheckIn } from './check-ins.repository';
import { EventDaysRepository } from './event-days.repository';

/** How far ahead days are laid out: a queue that is away for a day, or a worker, delays no mail that is written down already. */
const horizon = 48 * 3_600_000;
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
      const eventDays = await this.events.of(plan.clientId, plan.startsOn);
      const until = localDateAt(plan.zone, new Date(plan.now.getTime() + horizon));
      for (let day = addDays(plan.laidUntil, 1); day <= until; day = addDays(day, 1)) await this.layOutDay(plan, day, eventDays);
      const [next] = nextCheckIns(plan, plan.zone, eventDays, endOf(plan, until), 1);
      const isOver = plan.rhythm === 'stopped' || !next;
      await this.plans.noteLaid(planId, until, isOver ? null : new Date(next.at.getTime() - horizon));
    });
  }

  /** Takes back what lies ahead, inside the transaction of what changes it. What is being sent or was sent stays. */
  async takeBack(planId: string, reason: string): Promise<void> {
    await this.asWorker(async () => {
      const ahead = await this.checkIns.ahead(planId);
      await this.post.cancel(lettersOfDay, ahead, reason);
      await this.checkIns.takeBack(ahead);
    });
  }

  private async layOutDay(plan: PlanRow, day: string, eventDays: Parameters<typeof checkInOn>[2]): Promise<void> {
    if (plan.rhythm === 'stopped' || (plan.pausedUntil && day < plan.pausedUntil)) return;
    const parts = checkInOn(plan, day, eventDays);
    if (parts.length === 0) return;
    const last = await this.checkIns.lastAsked(plan.clientId);
    if (plan.rhythm === 'weekly' && thinnedTo('weekly', last?.day ?? null, day)) return;

    const due = dueOn({ zone: plan.zone, at: plan.at, quiet: plan.quiet }, day);
    const asks = parts.flatMap(({ questions }) => questions);
    const isTold = { id: newId<string>(), clientId: plan.clientId, planId: plan.id, planVersion: plan.version, day, asks };
    if (due.status === 'skipped') return this.note({ ...isTold, ...never(plan.now), outcome: 'unsent', reason: due.reason });
    // Whoever writes a plan at noon means this evening, and not this morning.
    if (due.at <= plan.changedAt) return;
    const times = { dueAt: due.at, closesAt: answerWindow(due.at).firstUntil };
    const expiresAt = expiryOf(due.at, null);
    if (last && last.day !== day && isTooSoon(last.dueAt, due.at))
      return this.note({ ...isTold, ...times, outcome: 'unsent', reason: 'min_gap' });
    if (expiresAt <= plan.now) return this.note({ ...isTold, ...times, outcome: 'unsent', reason: 'coalesced' });
    if (await this.checkIns.insert({ ...isTold, ...times, outcome: null, reason: null })) await this.owe(plan, isTold.id, day, due.at);
  }

  private async note(checkIn: NewCheckIn): Promise<void> {
    await this.checkIns.insert(checkIn);
  }

  private async owe(plan: PlanRow, about: string, day: string, dueAt: Date): Promise<void> {
    const key = ['ci1', currentPracticeId(), plan.id, plan.clientId, day, plan.version].join('|');
    const to = { about, recipientId: plan.clientId, clientId: plan.clientId, day, zone: plan.zone, localTime: plan.at };
    const sentAt = new Date(dueAt.getTime() + smearOf(key) * 1_000);
    await this.post.plan(checkInLetter, [{ ...to, key: `${key}|checkin`, dueAt: sentAt, expiresAt: expiryOf(sentAt, null) }]);
    const nudged = nudgeAt(sentAt, plan.quiet, plan.zone);
    if (nudged) await this.post.plan(nudgeLetter, [{ ...to, key: `${key}|nudge`, dueAt: nudged, expiresAt: expiryOf(nudged, null) }]);
  }

  private async asWorker(work: () => Promise<void>): Promise<void> {
    await this.database.transaction(() => this.database.as({ actor: worker }, work));
  }
}

// A day that does not exist, or whose hour was quiet for too long, has no moment: it closes as soon as it is noted.
function never(now: Date) {
  return { dueAt: now, closesAt: now };
}

function endOf(plan: PlanRow, day: string): Date {
  const due = dueOn({ zone: plan.zone, at: plan.at, quiet: null }, day);
  return due.status === 'due' ? due.at : new Date(plan.now.getTime() + horizon);
}
