import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { ClientStatus } from '@rekindle/clients/domain';
import { BulkChange } from './bulk-change.type';
import { BulkChangesService } from './bulk-changes.service';

const ids = { type: () => [ID] };

@Resolver()
export class BulkChangesResolver {
  constructor(private readonly service: BulkChangesService) {}

  @Allow('client:tag')
  @Mutation(() => BulkChange, { description: 'Puts a tag on clients, or takes it off.' })
  tagClients(
    @Args('clientIds', ids) clientIds: string[],
    @Args('tagId', { type: () => ID }) tagId: string,
    @Args('isOn') isOn: boolean,
  ): Promise<BulkChange> {
    return this.service.tag(clientIds, tagId, isOn);
  }

  @Allow('client:assign')
  @Mutation(() => BulkChange, { description: 'Gives clients to a coach.' })
  assignClients(@Args('clientIds', ids) clientIds: string[], @Args('memberId', { type: () => ID }) memberId: string): Promise<BulkChange> {
    return this.service.assign(clientIds, memberId);
  }

  @Allow('client:change')
  @Mutation(() => BulkChange, { description: 'Pauses, ends or goes on with those who have joined.' })
  moveClients(
    @Args('clientIds', ids) clientIds: string[],
    @Args('status', { type: () => ClientStatus }) status: ClientStatus,
  ): Promise<BulkChange> {
    return this.service.move(clientIds, status);
  }

  @Allow('client:list')
  @Mutation(() => BulkChange, {
    description: 'Takes a change back, by who made it, within ten minutes. What somebody changed since stays.',
  })
  undoBulkChange(@Args('id', { type: () => ID }) id: string): Promise<BulkChange> {
    return this.service.undo(id);
  }
}
