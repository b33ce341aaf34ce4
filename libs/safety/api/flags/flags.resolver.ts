import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { FlagType, LookAtFlagInput, RaiseFlagInput, WaitingFlag } from './flag.type';
import { Flags } from './flags.service';

@Resolver()
export class FlagsResolver {
  constructor(private readonly flags: Flags) {}

  @Allow('flag:read')
  @Query(() => [FlagType], { description: 'All flags of a client, the latest first.' })
  clientFlags(@Args('clientId', { type: () => ID }) clientId: string): Promise<FlagType[]> {
    return this.flags.of(clientId);
  }

  @Allow('flag:read')
  @Query(() => [WaitingFlag], { description: 'What waits for a look, whoever is in most need first.' })
  waitingFlags(): Promise<WaitingFlag[]> {
    return this.flags.waiting();
  }

  @Allow('flag:raise')
  @Mutation(() => [FlagType], { description: 'Answers with all flags of the client.' })
  raiseFlag(@Args('input') input: RaiseFlagInput): Promise<FlagType[]> {
    return this.flags.raiseByHand(input);
  }

  @Allow('flag:raise')
  @Mutation(() => [FlagType], { description: 'Says why a flag can go; two flags want a second look, a week later.' })
  lookAtFlag(@Args('input') input: LookAtFlagInput): Promise<FlagType[]> {
    return this.flags.look(input);
  }
}
