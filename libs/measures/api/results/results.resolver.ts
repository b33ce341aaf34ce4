import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { MeasureResult } from '../sitting.type';
import { Results } from './results.service';

@Resolver()
export class ResultsResolver {
  constructor(private readonly service: Results) {}

  @Allow('measure:read')
  @Query(() => [MeasureResult], { description: 'What a client has answered, the latest first.' })
  clientResults(@Args('clientId', { type: () => ID }) clientId: string): Promise<MeasureResult[]> {
    return this.service.of(clientId);
  }
}
