import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { AddToAgendaInput, AgendaPoint } from './agenda-point.type';
import { AgendaService } from './agenda.service';

@Resolver()
export class AgendaResolver {
  constructor(private readonly service: AgendaService) {}

  @Allow('review:read')
  @Query(() => [AgendaPoint], { description: 'What to talk about with a client, the open ones first, then the latest that was settled.' })
  agenda(@Args('clientId', { type: () => ID }) clientId: string): Promise<AgendaPoint[]> {
    return this.service.of(clientId);
  }

  @Allow('review:settle')
  @Mutation(() => [AgendaPoint])
  addToAgenda(@Args('input') input: AddToAgendaInput): Promise<AgendaPoint[]> {
    return this.service.add(input);
  }

  @Allow('review:settle')
  @Mutation(() => [AgendaPoint], { description: 'It was talked about, or not yet after all.' })
  settleAgendaPoint(
    @Args('id', { type: () => ID }) id: string,
    @Args('isOn', { type: () => Boolean }) isOn: boolean,
  ): Promise<AgendaPoint[]> {
    return this.service.settle(id, isOn);
  }

  @Allow('review:settle')
  @Mutation(() => [AgendaPoint], { description: 'Only by whoever put it there.' })
  removeAgendaPoint(@Args('id', { type: () => ID }) id: string): Promise<AgendaPoint[]> {
    return this.service.remove(id);
  }
}
