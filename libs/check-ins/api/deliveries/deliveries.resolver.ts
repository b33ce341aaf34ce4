import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { DeliveriesService } from './deliveries.service';
import { DayReport, Delivery } from './delivery.type';

@Resolver()
export class DeliveriesResolver {
  constructor(private readonly service: DeliveriesService) {}

  @Allow('check-in:deliver')
  @Query(() => [Delivery], { description: 'The mail of one client, the latest first.' })
  deliveries(@Args('clientId', { type: () => ID }) clientId: string): Promise<Delivery[]> {
    return this.service.of(clientId);
  }

  @Allow('check-in:deliver')
  @Query(() => [Delivery], { description: 'Mail that waits for somebody: held, refused, or not sendable.' })
  waitingDeliveries(): Promise<Delivery[]> {
    return this.service.waiting();
  }

  @Allow('check-in:deliver')
  @Query(() => DayReport)
  deliveriesOfDay(@Args('day') day: string): Promise<DayReport> {
    return this.service.dayReport(day);
  }

  @Allow('check-in:deliver')
  @Mutation(() => Delivery, { description: 'The identical mail once more.' })
  sendMailAgain(@Args('id', { type: () => ID }) id: string): Promise<Delivery> {
    return this.service.sendAgain(id);
  }
}
