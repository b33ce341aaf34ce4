import { Injectable } from '@nestjs/common';
import { Live } from '@rekindle/platform/live';
import { Timeline } from '@rekindle/clients/api';
import { localDateAt, pastOutcome, Rhythm, silenceNews, silenceOf } from '@rekindle/check-ins/domain';
import { CheckInsRepository } from '../days/check-ins.repository';
import { DaysAhead } from '../days/days-ahead.service';
import { PlansRepository, type PlanRow } from '../plans/plans.repository';

const kinds = { 'became-weekly': 'check-ins.weekly', stopped: 'check-ins.stopped', 'came-back': 'check-ins.full-again' } as const;

/** What silence does to a plan: less, then nothing, and with the first answer all of it again. Runs as the worker, in a transaction. */
@Injectable()
export class RhythmService {
  constructor(
    private readonly plans: PlansRepository,
    private readonly checkIns: CheckInsRepository,
    private readonly ahead: DaysAhead,
    private readonly timeline: Timeline,
    private readonly live: Live,
  ) {}

  /** After a check-in that nobody answered. */
  async noteMiss(clientId: string): Promise<void> {
    const plan = await this.plans.findOf(clientId);
    if (!plan) return;
    const today = localDateAt(plan.zone, plan.now);
    const days = await this.checkIns.between(clientId, plan.waitsSince, today);
    const past = days.map(({ day, outcome }) => ({ localDate: day, outcome: pastOutcome(outcome) }));
    await this.turn(plan, silenceOf(past, today).rhythm);
  }

  async noteAnswer(clientId: string): Promise<void> {
    const plan = await this.plans.findOf(clientId);
    if (plan) await this.turn(plan, Rhythm.FULL);
  }

  private async turn({ id, clientId }: PlanRow, rhythm: Rhythm): Promise<void> {
    const plan = await this.plans.lock(id);
    const news = plan && silenceNews(plan.rhythm, rhythm);
    if (!plan || !news) return;
    await this.ahead.turn(plan, { rhythm });
    await this.timeline.add({ clientId, kind: kinds[news], visibility: 'client', actorId: null });
    await this.live.tell('check-ins');
  }
}
