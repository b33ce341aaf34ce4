import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { Limited } from '@rekindle/platform/limits';
import { ClientStatus } from '@rekindle/clients/domain';
import { identityLimits } from '@rekindle/identity/api';
import { ClientPage, ClientType, InviteClientInput, PortalToday } from './client.type';
import { ClientsService } from './clients.service';

const optional = { type: () => String, nullable: true };

@Resolver()
export class ClientsResolver {
  constructor(private readonly service: ClientsService) {}

  @Allow('client:list')
  @Query(() => ClientPage, {
    description: 'Clients of the practice, newest first, 50 a page; search matches the start of a word of the name, or of the address.',
  })
  clients(
    @Args('after', optional) after?: string | null,
    @Args('search', optional) search?: string | null,
    @Args('status', { type: () => ClientStatus, nullable: true }) status?: ClientStatus | null,
  ): Promise<ClientPage> {
    return this.service.page({ after: after ?? null, search: search ?? null, status: status ?? null });
  }

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
