import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { ClientCheckIns } from './check-in.type';
import { CheckInsService } from './check-ins.service';

@Resolver()
export class CheckInsResolver {
  constructor(private readonly checkIns: CheckInsService) {}

  @Allow('check-in:read')
  @Query(() => ClientCheckIns, { description: 'Days of a client between two, at most 400.' })
  clientCheckIns(
    @Args('clientId', { type: () => ID }) clientId: string,
    @Args('from') from: string,
    @Args('until') until: string,
  ): Promise<ClientCheckIns> {
    return this.checkIns.of(clientId, from, until);
  }
}
