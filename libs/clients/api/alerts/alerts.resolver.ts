import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { DismissAlertInput, PinAlertInput, PinnedAlert } from './alert.type';
import { AlertsService } from './alerts.service';

@Resolver()
export class AlertsResolver {
  constructor(private readonly service: AlertsService) {}

  @Allow('alert:pin')
  @Mutation(() => [PinnedAlert], { description: 'Answers with everything that is pinned now.' })
  pinAlert(@Args('input') input: PinAlertInput): Promise<PinnedAlert[]> {
    return this.service.pin(input);
  }

  @Allow('alert:pin')
  @Mutation(() => [PinnedAlert], { description: 'Says that it is done with; it stays in the history.' })
  dismissAlert(@Args('input') input: DismissAlertInput): Promise<PinnedAlert[]> {
    return this.service.dismiss(input);
  }
}
