import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { ClientStatus } from '@rekindle/clients/domain';
import { ClientType } from '../client.type';
import { CaseService } from './case.service';
import { AddClientInput, MoveStageInput, UpdateClientInput } from './case.type';
import { StatusService } from './status.service';

@Resolver()
export class CaseResolver {
  constructor(
    private readonly service: CaseService,
    private readonly statuses: StatusService,
  ) {}

  @Allow('client:invite')
  @Mutation(() => ClientType, { description: 'Puts somebody on the list who asked; nothing is mailed to them.' })
  addClient(@Args('input') input: AddClientInput): Promise<ClientType> {
    return this.service.add(input);
  }

  @Allow('client:invite')
  @Mutation(() => ClientType)
  updateClient(@Args('input') input: UpdateClientInput): Promise<ClientType> {
    return this.service.update(input);
  }

  @Allow('client:change')
  @Mutation(() => ClientType, { description: 'Writes down where the relationship stands, and since which day.' })
  moveStage(@Args('input') input: MoveStageInput): Promise<ClientType> {
    return this.service.moveStage(input);
  }

  @Allow('client:change')
  @Mutation(() => ClientType, { description: 'Pauses, ends or goes on. Whoever has ended can still read what is theirs.' })
  moveClient(
    @Args('clientId', { type: () => ID }) clientId: string,
    @Args('status', { type: () => ClientStatus }) status: ClientStatus,
  ): Promise<ClientType> {
    return this.statuses.move(clientId, status);
  }
}
