import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { CadenceInput, PauseCheckInsInput, PlanTimesInput, QuietHoursInput, SaveCheckInPlanInput } from './plan.input';
import { CheckInPlanType, NextCheckIn } from './plan.type';
import { PlanView } from './plan-view';
import { PlansService } from './plans.service';

@Resolver()
export class PlansResolver {
  constructor(
    private readonly plans: PlansService,
    private readonly view: PlanView,
  ) {}

  @Allow('check-in:plan')
  @Query(() => CheckInPlanType, { description: 'What a client is asked; a proposal for where they stand while nobody has saved one.' })
  checkInPlan(@Args('clientId', { type: () => ID }) clientId: string): Promise<CheckInPlanType> {
    return this.view.of(clientId);
  }

  @Allow('check-in:plan')
  @Query(() => [NextCheckIn], { description: 'When the next three check-ins of a plan would come that nobody has saved.' })
  nextCheckIns(
    @Args('times') times: PlanTimesInput,
    @Args('cadences', { type: () => [CadenceInput] }) cadences: CadenceInput[],
    @Args('quiet', { type: () => QuietHoursInput, nullable: true }) quiet: QuietHoursInput | null = null,
  ): Promise<NextCheckIn[]> {
    return this.view.preview({ times, cadences, quiet });
  }

  @Allow('check-in:plan')
  @Mutation(() => CheckInPlanType)
  async saveCheckInPlan(@Args('input') input: SaveCheckInPlanInput): Promise<CheckInPlanType> {
    await this.plans.save(input);
    return this.view.of(input.clientId);
  }

  @Allow('check-in:plan')
  @Mutation(() => CheckInPlanType)
  async pauseCheckIns(@Args('input') input: PauseCheckInsInput): Promise<CheckInPlanType> {
    await this.plans.pause(input);
    return this.view.of(input.clientId);
  }
}
