import { Injectable } from '@nestjs/common';
import { Suppressions } from '@rekindle/platform/mail';
import { RelationshipStage } from '@rekindle/clients/domain';
import {
  type CheckIn,
  localDateAt,
  nextCheckIns,
  type Plan,
  planFlaws,
  proposedPlan,
  Rhythm,
  usualQuiet,
} from '@rekindle/check-ins/domain';
import { checkInsProblem } from '../check-ins.problems';
import { EventDaysRepository } from '../days/event-days.repository';
import { type AskedClient, AskedClientsRepository } from './asked-clients.repository';
import { cadenceOf, partsShown } from './plan-in-type';
import type { CadenceInput, PlanTimesInput, QuietHoursInput } from './plan.input';
import type { CheckInPlanType, NextCheckIn } from './plan.type';
import { type PlanRow, PlansRepository } from './plans.repository';

/** Days and hours as they were typed. */
export interface TypedTimes {
  readonly times: PlanTimesInput;
  readonly cadences: readonly CadenceInput[];
  readonly quiet: QuietHoursInput | null;
}

/** A plan as people see it, with the instants that lie ahead. */
@Injectable()
export class PlanView {
  constructor(
    private readonly plans: PlansRepository,
    private readonly clients: AskedClientsRepository,
    private readonly events: EventDaysRepository,
    private readonly suppressions: Suppressions,
  ) {}

  /** The plan, or what is proposed for where the client stands. Nothing is sent of a proposal. */
  async of(clientId: string): Promise<CheckInPlanType> {
    const client = await this.clients.get(clientId);
    const plan = await this.plans.findOf(clientId);
    const isMailStopped = client.email !== null && (await this.suppressions.isStopped(client.email, 'checkin'));
    return { ...(plan ? await this.written(plan) : proposal(client)), isMailStopped };
  }

  /**
   * When the next check-ins would come of a plan that nobody has saved yet: whatever it asks, its days and hours decide.
   *
   * @throws Problem for days or hours that cannot be
   */
  async preview({ times, cadences, quiet }: TypedTimes): Promise<NextCheckIn[]> {
    const { zone } = await this.clients.get(times.clientId);
    const parts = cadences.map((cadence, place) => ({ id: `part-${place}`, cadence: cadenceOf(cadence), questions: [] }));
    const { at, startsOn, endsOn = null } = times;
    const plan: Plan = { at, startsOn, endsOn, quiet: quiet && { from: quiet.from, until: quiet.until }, parts };
    const flaw = planFlaws(plan).find(({ code }) => code !== 'question-missing');
    if (flaw) throw checkInsProblem(`plan-${flaw.code}`);
    return shownNext(nextCheckIns(plan, zone, await this.events.of(times.clientId, startsOn), new Date(), shownAhead));
  }

  private async written(plan: PlanRow): Promise<Shown> {
    const eventDays = await this.events.of(plan.clientId, plan.startsOn);
    const coming = nextCheckIns(plan, plan.zone, eventDays, plan.now, shownAhead + mostPaused, plan.rhythm);
    const next = coming.filter(({ localDate }) => plan.pausedUntil === null || localDate >= plan.pausedUntil);
    return { ...plan, ...shownOf(plan), next: shownNext(next.slice(0, shownAhead)) };
  }
}

type Shown = Omit<CheckInPlanType, 'isMailStopped'>;

const shownAhead = 3;
// Days of a pause are passed over: as many as anybody pauses.
const mostPaused = 120;

function proposal({ id, zone, stage, dayOfStage, at }: AskedClient): Shown {
  const startsOn = localDateAt(zone, new Date());
  const nothing: Plan = { startsOn, endsOn: null, parts: [], at, quiet: usualQuiet };
  // Where nobody has said how things stand, somebody was left.
  const proposed = proposedPlan(stage ?? RelationshipStage.SEPARATED, dayOfStage, startsOn) ?? nothing;
  return { ...proposed, ...shownOf(proposed), at, clientId: id, version: null, zone, pausedUntil: null, rhythm: Rhythm.FULL, next: [] };
}

function shownOf({ parts, quiet }: Plan) {
  return { parts: partsShown(parts), quiet: quiet && { from: quiet.from, until: quiet.until } };
}

function shownNext(next: readonly CheckIn[]): NextCheckIn[] {
  return next.map(({ localDate, dueAt }) => ({ day: localDate, at: dueAt }));
}
