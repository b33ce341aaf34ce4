import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { Responder, ResponsePlanType, SetResponsePlanInput } from './response-plan.type';
import { ResponsePlanService } from './response-plan.service';

@Resolver()
export class ResponsePlanResolver {
  constructor(private readonly plan: ResponsePlanService) {}

  @Allow('response-plan:read')
  @Query(() => ResponsePlanType)
  responsePlan(): Promise<ResponsePlanType> {
    return this.plan.get();
  }

  @Allow('response-plan:write')
  @Query(() => [Responder], { description: 'Everybody who may answer for it.' })
  responders(): Promise<Responder[]> {
    return this.plan.responders();
  }

  @Allow('response-plan:write')
  @Mutation(() => ResponsePlanType)
  setResponsePlan(@Args('input') input: SetResponsePlanInput): Promise<ResponsePlanType> {
    return this.plan.set(input);
  }

  @Allow('measure:answer')
  @Mutation(() => Boolean, { description: 'The client who asks agrees to the plan that they read.' })
  agreeToResponsePlan(@Args('version', { type: () => Int }) version: number): Promise<boolean> {
    return this.plan.agree(version);
  }
}
