import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { CoachPromise, ReadingPromise, ReadingPromiseInput } from './reading-promise.type';
import { ReadingPromiseService } from './reading-promise.service';

@Resolver()
export class ReadingPromiseResolver {
  constructor(private readonly service: ReadingPromiseService) {}

  @Allow('review:read')
  @Query(() => ReadingPromise, { description: 'One’s own.' })
  readingPromise(): Promise<ReadingPromise> {
    return this.service.own();
  }

  @Allow('review:settle')
  @Mutation(() => ReadingPromise, { description: 'What waits is due anew by it. Without a window nothing is promised.' })
  setReadingPromise(@Args('input') input: ReadingPromiseInput): Promise<ReadingPromise> {
    return this.service.set(input);
  }

  @Allow('promise:see')
  @Query(() => CoachPromise, { nullable: true, description: 'When one’s coach reads; null where they promise nothing.' })
  myCoachPromise(): Promise<CoachPromise | null> {
    return this.service.ofMyCoach();
  }
}
