import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { TimelinePage } from './timeline.type';
import { TimelineService } from './timeline.service';

@Resolver()
export class TimelineResolver {
  constructor(private readonly service: TimelineService) {}

  @Allow('client:read')
  @Query(() => TimelinePage, {
    name: 'timeline',
    description: 'What happened with a client and may be seen by whoever asks, newest first.',
  })
  page(
    @Args('clientId', { type: () => ID }) clientId: string,
    @Args('kinds', { type: () => [String], nullable: true, description: 'Only these; all, unless told.' }) kinds: string[] | null = null,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
    @Args('count', { type: () => Int, nullable: true, description: 'At most 30, and 30 unless told.' }) count: number | null = null,
    @Args('again', { type: () => Boolean, nullable: true, description: 'The page stands open and asks what has come since.' })
    again: boolean | null = null,
  ): Promise<TimelinePage> {
    return this.service.page({ clientId, kinds, after, count, isSameReading: again === true });
  }
}
