import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { Limited } from '@rekindle/platform/limits';
import { identityLimits } from '@rekindle/identity/api';
import { ClientType, InviteClientInput, PortalToday } from './client.type';
import { ClientsService } from './clients.service';

@Resolver()
export class ClientsResolver {
  constructor(private readonly service: ClientsService) {}

  @Allow('client:invite')
  @Limited(identityLimits.invitations)
  @Mutation(() => ClientType)
  inviteClient(@Args('input') input: InviteClientInput): Promise<ClientType> {
    return this.service.invite(input);
  }

  @Allow('client:invite')
  @Limited(identityLimits.invitations)
  @Mutation(() => ClientType)
  resendInvitation(@Args('clientId', { type: () => ID }) clientId: string): Promise<ClientType> {
    return this.service.resendInvitation(clientId);
  }

  @Allow('portal:today')
  @Query(() => PortalToday, { description: 'What a client sees first.' })
  today(): Promise<PortalToday> {
    return this.service.getToday();
  }
}
