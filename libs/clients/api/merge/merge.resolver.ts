import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { CaseloadService } from '../caseload/caseload.service';
import { ClientType } from '../client.type';
import { MergeService } from './merge.service';
import { ClientPair, MergeClientsInput, PossibleDuplicate } from './merge.type';
import { PossibleDuplicatesService } from './possible-duplicates.service';

const id = { type: () => ID };

@Resolver()
export class MergeResolver {
  constructor(
    private readonly service: MergeService,
    private readonly duplicates: PossibleDuplicatesService,
    private readonly caseload: CaseloadService,
  ) {}

  @Allow('client:merge')
  @Query(() => [PossibleDuplicate], { description: 'At most 50 pairs who may be the same person.' })
  possibleDuplicates(): Promise<PossibleDuplicate[]> {
    return this.duplicates.find();
  }

  @Allow('client:merge')
  @Query(() => ClientPair, { description: 'The one to keep, and the other.' })
  clientPair(@Args('oneId', id) oneId: string, @Args('otherId', id) otherId: string): Promise<ClientPair> {
    return this.duplicates.pair(oneId, otherId);
  }

  @Allow('client:merge')
  @Mutation(() => ClientType, { description: 'Makes one client of two. It cannot be taken back.' })
  async mergeClients(@Args('input') input: MergeClientsInput): Promise<ClientType> {
    await this.service.mergeClients(input);
    return this.caseload.get(input.keepId);
  }
}
