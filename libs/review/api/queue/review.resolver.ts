import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { ReviewTab } from '@rekindle/review/domain';
import { ReviewCounts, ReviewItem, ReviewPage, SettleReviewInput } from './review-item.type';
import { ReviewService } from './review.service';

@Resolver()
export class ReviewQueueResolver {
  constructor(private readonly service: ReviewService) {}

  @Allow('review:read')
  @Query(() => ReviewPage, { description: '50 at a time: flagged ones first, then whatever is due first.' })
  reviewQueue(
    @Args('tab', { type: () => ReviewTab }) tab: ReviewTab,
    @Args('search', { type: () => String, nullable: true, description: 'Only of clients with such a name or address.' })
    search: string | null = null,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
  ): Promise<ReviewPage> {
    return this.service.page(tab, search?.trim() ?? '', after);
  }

  @Allow('review:read')
  @Query(() => ReviewCounts)
  reviewCounts(): Promise<ReviewCounts> {
    return this.service.counts();
  }

  @Allow('review:read')
  @Query(() => ReviewItem, { description: 'As it stands now, also where somebody has settled it meanwhile.' })
  reviewItem(@Args('id', { type: () => ID }) id: string): Promise<ReviewItem> {
    return this.service.get(id);
  }

  @Allow('review:settle')
  @Mutation(() => ReviewItem, { description: 'Read, or once more, please; with what the client is told.' })
  settleReview(@Args('input') input: SettleReviewInput): Promise<ReviewItem> {
    return this.service.settle(input);
  }

  @Allow('review:settle')
  @Mutation(() => ReviewItem, { description: 'Out of the way until then, by itself back again.' })
  snoozeReview(
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', { type: () => Int }) revision: number,
    @Args('until', { type: () => Date }) until: Date,
  ): Promise<ReviewItem> {
    return this.service.snooze(id, revision, until);
  }

  @Allow('review:settle')
  @Mutation(() => ReviewItem, { description: 'Flagged it stands first. Clients never see it.' })
  flagReview(
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', { type: () => Int }) revision: number,
    @Args('isOn', { type: () => Boolean }) isOn: boolean,
  ): Promise<ReviewItem> {
    return this.service.flag(id, revision, isOn);
  }

  @Allow('review:settle')
  @Mutation(() => ReviewItem, { description: 'Takes back the last thing that oneself did with it, within a minute.' })
  undoReview(@Args('id', { type: () => ID }) id: string, @Args('revision', { type: () => Int }) revision: number): Promise<ReviewItem> {
    return this.service.undo(id, revision);
  }
}
