import { Injectable } from '@nestjs/common';
import { OfferService } from '@rekindle/measures/api';
import { type Plan, planFlaws, writingOf } from '@rekindle/check-ins/domain';
import { checkInsProblem } from '../check-ins.problems';
import { WritingPlaces } from '../writing/writing-place';

/** Looks a plan over before anything of it is kept. */
@Injectable()
export class PlanCheck {
  constructor(
    private readonly offer: OfferService,
    private readonly places: WritingPlaces,
  ) {}

  /** @throws Problem that names the first flaw, as `planFlaws` does */
  async demandSound(plan: Plan): Promise<void> {
    const [flaw] = planFlaws(plan, await this.offer.settings());
    if (flaw) throw checkInsProblem(`plan-${flaw.code}`);
    const offer = writingOf(plan.parts);
    if (offer && !this.places.knows(offer)) throw checkInsProblem('plan-writing-unknown');
  }
}
