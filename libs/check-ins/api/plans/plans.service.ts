import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Live } from '@rekindle/platform/live';
import { Suppressions } from '@rekindle/platform/mail';
import { isId } from '@rekindle/shared/kernel';
import { Timeline } from '@rekindle/clients/api';
import { RelationshipStage } from '@rekindle/clients/domain';
import { OfferService } from '@rekindle/measures/api';
import {
  addDays,
  type CheckIn,
  isLocalDate,
  localDateAt,
  nextCheckIns,
  type Plan,
  planFlaws,
  proposedPlan,
  Rhythm,
  usualQuiet,
} from '@rekindle/check-ins/domain';
import { checkInsProblem } from '../check-ins.problems';
import { DaysAhead } from '../days/days-ahead.service';
import { EventDaysRepository } from '../days/event-days.repository';
import { AskedClientsRepository } from './asked-clients.repository';
import { planOf, partsShown } from './plan-in-type';
import type { CheckInPlanInput, CheckInPlanType, NextCheckIn, PauseCheckInsInput, SaveCheckInPlanInput } from './plan.type';
import { PlansRepository, type PlanRow } from './plans.repository';

/** What somebody did with a plan, in the words of the timeline. */
const told = {
  written: 'check-ins.plan-written',
  paused: 'check-ins.paused',
  resumed: 'check-ins.resumed',
  moved: 'check-ins.moved',
} as const;
export type PlanChange = keyof typeof told;

/** What a client is asked, as their coach writes it. Each change takes back what lies ahead and lays it out anew, in one transaction. */
@Injectable()
export class PlansService {
  constructor(
    private readonly plans: PlansRepository,
    private readonly clients: AskedClientsRepository,
    private readonly ahead: DaysAhead,
    private readonly events: EventDaysRepository,
    private readonly offer: OfferService,
    private readonly suppressions: Suppressions,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly live: Live,
    private readonly database: Database,
  ) {}

  /** The plan, or what is proposed for where the client stands. Nothing is sent of a proposal. */
  async of(clientId: string): Promise<CheckInPlanType> {
    const client = await this.clients.get(clientId);
    const plan = await this.plans.findOf(clientId);
    if (plan) return this.shown(plan);
    const { zone, stage, dayOfStage, at } = client;
    const startsOn = localDateAt(zone, new Date());
    // Where nobody has said how things stand, somebody was left.
    const proposed = proposedPlan(stage ?? RelationshipStage.SEPARATED, dayOfStage, startsOn);
    const nothing: Plan = { startsOn, endsOn: null, parts: [], at, quiet: usualQuiet };
    return {
      ...(proposed ?? nothing),
      ...shownOf(proposed ?? nothing),
      at,
      clientId,
      version: null,
      zone,
      pausedUntil: null,
      rhythm: Rhythm.FULL,
      isMailStopped: await this.isMailStopped(clientId),
      next: [],
    };
  }

  /** When the next check-ins of a plan would come that nobody has saved yet. @throws Problem for a plan that cannot be */
  async preview(typed: CheckInPlanInput): Promise<NextCheckIn[]> {
    const { zone } = await this.clients.get(typed.clientId);
    const plan = await this.checked(planOf(typed));
    return shownNext(nextCheckIns(plan, zone, await this.events.of(typed.clientId, plan.startsOn), new Date(), shownAhead));
  }

  async save({ clientId, version = null, ...typed }: SaveCheckInPlanInput): Promise<CheckInPlanType> {
    const plan = await this.checked(planOf(typed));
    return this.database.transaction(async () => {
      const { zone } = await this.clients.get(clientId);
      const known = await this.lockOf(clientId);
      if ((known?.version ?? null) !== version) throw checkInsProblem('plan-changed');
      if (known) await this.ahead.takeBack(known.id, 'schedule-changed');
      const id = await this.plans.write(known?.id ?? newId(), clientId, plan, yesterdayIn(zone));
      return this.laidOut(id, 'written');
    });
  }

  /** Nothing is asked until that day. */
  async pause({ clientId, until = null }: PauseCheckInsInput): Promise<CheckInPlanType> {
    if (until !== null && !isLocalDate(until)) throw checkInsProblem('day-unknown');
    return this.turn(clientId, { pausedUntil: until }, until ? 'paused' : 'resumed');
  }

  /** Another hour, a pause or a rhythm: what lies ahead follows. @throws not found where there is no plan */
  async turn(clientId: string, change: Parameters<PlansRepository['turn']>[1], what: PlanChange): Promise<CheckInPlanType> {
    return this.database.transaction(async () => {
      const plan = await this.lockOf(clientId);
      if (!plan) throw notFound();
      await this.ahead.takeBack(plan.id, 'schedule-changed');
      await this.plans.turn(plan.id, change, yesterdayIn(plan.zone));
      return this.laidOut(plan.id, what);
    });
  }

  /** The client has stopped these mails, inside the transaction that does so. What is laid out is passed over when it comes due. */
  async noteStopped(clientId: string): Promise<void> {
    await this.timeline.add({ clientId, kind: 'check-ins.stopped-by-client', visibility: 'client', actorId: clientId });
    await this.live.tell('check-ins');
  }

  private async laidOut(id: string, what: PlanChange): Promise<CheckInPlanType> {
    await this.ahead.layOut(id);
    const plan = await this.plans.find(id);
    if (!plan) throw notFound();
    await this.timeline.add({ clientId: plan.clientId, kind: told[what], visibility: 'client' });
    await this.audit.note({ action: `check-ins.plan-${what}`, object: { kind: 'check-in-plan', id }, clientId: plan.clientId });
    await this.live.tell('check-ins');
    return this.shown(plan);
  }

  private async lockOf(clientId: string): Promise<PlanRow | null> {
    const plan = isId(clientId) ? await this.plans.findOf(clientId) : null;
    return plan ? this.plans.lock(plan.id) : null;
  }

  private async shown(plan: PlanRow): Promise<CheckInPlanType> {
    const eventDays = await this.events.of(plan.clientId, plan.startsOn);
    const coming = nextCheckIns(plan, plan.zone, eventDays, plan.now, shownAhead + mostPaused, plan.rhythm);
    const next = coming.filter(({ localDate }) => plan.pausedUntil === null || localDate >= plan.pausedUntil);
    const isMailStopped = await this.isMailStopped(plan.clientId);
    return { ...plan, ...shownOf(plan), isMailStopped, next: shownNext(next.slice(0, shownAhead)) };
  }

  private async isMailStopped(clientId: string): Promise<boolean> {
    const { email } = await this.clients.get(clientId);
    return email !== null && this.suppressions.isStopped(email, 'checkin');
  }

  private async checked(plan: Plan): Promise<Plan> {
    const [flaw] = planFlaws(plan, await this.offer.settings());
    if (flaw) throw checkInsProblem(`plan-${flaw.code}`);
    return plan;
  }
}

const shownAhead = 3;
// Days of a pause are passed over: as many as anybody pauses.
const mostPaused = 120;

function shownOf({ parts, quiet }: Plan) {
  return { parts: partsShown(parts), quiet: quiet && { from: quiet.from, until: quiet.until } };
}

function shownNext(next: readonly CheckIn[]): NextCheckIn[] {
  return next.map(({ localDate, dueAt }) => ({ day: localDate, at: dueAt }));
}

function yesterdayIn(zone: string): string {
  return addDays(localDateAt(zone, new Date()), -1);
}
