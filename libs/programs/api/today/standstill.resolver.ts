import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { Standstill } from './standstill';
import { AskedAgain, StalledClient } from './standstill.type';

@Resolver()
export class StandstillResolver {
  constructor(private readonly standstill: Standstill) {}

  @Allow('program:run')
  @Query(() => [StalledClient], { description: 'Whoever has stood longest comes first; at most 50. What is private is never counted.' })
  stalledClients(): Promise<StalledClient[]> {
    return this.standstill.stalled();
  }

  @Allow('exercise:review')
  @Query(() => [AskedAgain], { description: 'The oldest first; at most 50, of the last half year.' })
  askedAgain(): Promise<AskedAgain[]> {
    return this.standstill.askedAgain();
  }
}
