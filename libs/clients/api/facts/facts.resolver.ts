import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { ClientOverview } from '../overview/client-overview.type';
import { ClientOverviewService } from '../overview/client-overview.service';
import { FactsService } from './facts.service';
import { RecordFactInput } from './record-fact.input';

@Resolver()
export class FactsResolver {
  constructor(
    private readonly service: FactsService,
    private readonly overviews: ClientOverviewService,
  ) {}

  @Allow('client:change')
  @Mutation(() => ClientOverview, { description: 'Writes down, or corrects, a fact about the relationship.' })
  async recordFact(@Args('input') input: RecordFactInput): Promise<ClientOverview> {
    return this.overviews.get(await this.service.record(input));
  }
}
