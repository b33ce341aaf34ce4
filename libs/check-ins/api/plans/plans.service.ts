import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Live } from '@rekindle/platform/live';
import { isId } from '@rekindle/shared/kernel';
import { Timeline } from '@rekindle/clients/api';
import { addDays, isLocalDate, localDateAt, Rhythm } from '@rekindle/check-ins/domain';
import { checkInsProblem } from '../check-ins.problems';
import { DaysAhead } from '../days/days-ahead.service';
import { AskedClientsRepository } from './asked-clients.repository';
import { PlanCheck } from './plan-check';
import { planOf } from './plan-in-type';
import type { PauseCheckInsInput, SaveCheckInPlanInput } from './plan.input';
import { PlansRepository, type PlanRow, type PlanTurn } from './plans.repository';

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
    private readonly check: PlanCheck,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly live: Live,
    private readonly database: Database,
  ) {}

  async save({ clientId, version = null, ...typed }: SaveCheckInPlanInput): Promise<void> {
    const plan = planOf(typed);
    await this.check.demandSound(plan);
    await this.database.transaction(async () => {
      const { zone } = await this.clients.get(clientId);
      const known = await this.lockOf(clientId);
      if ((known?.version ?? null) !== version) throw checkInsProblem('plan-changed');
      if (known) await this.ahead.takeBack(known.id);
      const id = await this.plans.write(known?.id ?? newId(), clientId, plan, addDays(localDateAt(zone, new Date()), -1));
      await this.ahead.layOut(id);
      await this.note(id, clientId, 'written');
    });
  }

  /** Nothing is asked until that day; null goes on at once. */
  async pause({ clientId, until = null }: PauseCheckInsInput): Promise<void> {
    if (until !== null && !isLocalDate(until)) throw checkInsProblem('day-unknown');
    await this.turn(clientId, { pausedUntil: until }, until ? 'paused' : 'resumed');
  }

  /** Another hour, or a pause: what lies ahead follows. @throws not found where there is no plan */
  async turn(clientId: string, change: PlanTurn, what: PlanChange): Promise<void> {
    await this.database.transaction(async () => {
      const plan = await this.lockOf(clientId);
      if (!plan) throw notFound();
      await this.ahead.turn(plan, change);
      await this.note(plan.id, clientId, what);
    });
  }

  /** The client has stopped these mails, inside the transaction that does so. What is laid out is passed over when it comes due. */
  async noteStopped(clientId: string): Promise<void> {
    await this.timeline.add({ clientId, kind: 'check-ins.stopped-by-client', visibility: 'client', actorId: clientId });
    await this.live.tell('check-ins');
  }

  /** The client wants these mails again, inside the transaction that lifts the stop. */
  async noteMailAgain(clientId: string): Promise<void> {
    await this.timeline.add({ clientId, kind: 'check-ins.mail-again', visibility: 'client', actorId: clientId });
    await this.live.tell('check-ins');
  }

  /** A plan that silence stopped asks again, all of it, because its client says so; silence is counted anew. Any other stays as it is. */
  async goOn(clientId: string): Promise<void> {
    const plan = await this.plans.findOf(clientId);
    if (plan?.rhythm === Rhythm.STOPPED) await this.turn(clientId, { rhythm: Rhythm.FULL, pausedUntil: null }, 'resumed');
  }

  private async note(id: string, clientId: string, what: PlanChange): Promise<void> {
    await this.timeline.add({ clientId, kind: told[what], visibility: 'client' });
    await this.audit.note({ action: `check-ins.plan-${what}`, object: { kind: 'check-in-plan', id }, clientId });
    await this.live.tell('check-ins');
  }

  private async lockOf(clientId: string): Promise<PlanRow | null> {
    const plan = isId(clientId) ? await this.plans.findOf(clientId) : null;
    return plan ? this.plans.lock(plan.id) : null;
  }
}
