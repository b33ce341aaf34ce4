import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { CareService } from './care.service';
import { Care } from './care.type';

const id = { type: () => ID };

@Resolver()
export class CareResolver {
  constructor(private readonly service: CareService) {}

  @Allow('client:list')
  @Query(() => Care)
  care(@Args('clientId', id) clientId: string): Promise<Care> {
    return this.service.of(clientId);
  }

  @Allow('client:assign')
  @Mutation(() => Care, { description: 'Gives a client to another coach.' })
  assignCoach(@Args('clientId', id) clientId: string, @Args('memberId', id) memberId: string): Promise<Care> {
    return this.service.assign(clientId, memberId);
  }
}
