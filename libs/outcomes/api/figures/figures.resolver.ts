import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { FiguresService } from './figures.service';
import { OutcomeChoicesType } from './outcome-choices.type';
import { OutcomeFiguresType } from './outcome-figures.type';
import { OutcomeFilterInput } from './outcome-filter.input';

@Resolver()
export class FiguresResolver {
  constructor(private readonly figures: FiguresService) {}

  @Allow('outcome:read')
  @Query(() => OutcomeFiguresType, { description: 'What came of the work of the practice, as far as it may be shown.' })
  outcomeFigures(@Args('filter') filter: OutcomeFilterInput): Promise<OutcomeFiguresType> {
    return this.figures.of(filter);
  }

  @Allow('outcome:read')
  @Query(() => OutcomeChoicesType, { description: 'What figures can be asked for.' })
  outcomeChoices(): Promise<OutcomeChoicesType> {
    return this.figures.choices();
  }
}
