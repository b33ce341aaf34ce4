import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { CheckInPlanInput, CheckInPlanType, NextCheckIn, PauseCheckInsInput, SaveCheckInPlanInput } from './plan.type';
import { PlansService } from './plans.service';

@Resolver()
export class PlansResolver {
  constructor(private readonly plans: PlansService) {}

  @Allow('check-in:plan')
  @Query(() => CheckInPlanType, { description: 'What a client is asked; a proposal for where they stand while nobody has saved one.' })
  checkInPlan(@Args('clientId', { type: () => ID }) clientId: string): Promise<CheckInPlanType> {
    return this.plans.of(clientId);
  }

  @Allow('check-in:plan')
  @Query(() => [NextCheckIn], { description: 'When the next three check-ins of a plan would come.' })
  nextCheckIns(@Args('input') input: CheckInPlanInput): Promise<NextCheckIn[]> {
    return this.plans.preview(input);
  }

  @Allow('check-in:plan')
  @Mutation(() => CheckInPlanType)
  saveCheckInPlan(@Args('input') input: SaveCheckInPlanInput): Promise<CheckInPlanType> {
    return this.plans.save(input);
  }

  @Allow('check-in:plan')
  @Mutation(() => CheckInPlanType)
  pauseCheckIns(@Args('input') input: PauseCheckInsInput): Promise<CheckInPlanType> {
    return this.plans.pause(input);
  }
}
