import { Injectable } from '@nestjs/common';
import { OfferService } from '@rekindle/measures/api';
import { type Plan, planFlaws } from '@rekindle/check-ins/domain';
import { checkInsProblem } from '../check-ins.problems';

/** Looks a plan over before anything of it is kept. */
@Injectable()
export class PlanCheck {
  constructor(private readonly offer: OfferService) {}

  /** @throws Problem that names the first flaw, as `planFlaws` does */
  async demandSound(plan: Plan): Promise<void> {
    const [flaw] = planFlaws(plan, await this.offer.settings());
    if (flaw) throw checkInsProblem(`plan-${flaw.code}`);
  }
}
