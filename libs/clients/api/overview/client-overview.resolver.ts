import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { ClientOverview } from './client-overview.type';
import { ClientOverviewService } from './client-overview.service';

@Resolver()
export class ClientOverviewResolver {
  constructor(private readonly service: ClientOverviewService) {}

  @Allow('client:read')
  @Query(() => ClientOverview)
  client(@Args('id', { type: () => ID }) id: string): Promise<ClientOverview> {
    return this.service.get(id);
  }
}
