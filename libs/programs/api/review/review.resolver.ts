import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, asksFor } from '@rekindle/platform/graphql';
import { CommentInput, HandBackInput, Submission } from './submission.type';
import { ReviewService } from './review.service';

@Resolver()
export class ReviewResolver {
  constructor(private readonly service: ReviewService) {}

  @Allow('exercise:review')
  @Query(() => Submission, { description: 'What a client handed in and shares.' })
  submission(@Args('id', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo): Promise<Submission> {
    return this.service.read(id, asksFor('answers', info));
  }

  @Allow('exercise:review')
  @Mutation(() => Submission)
  commentSubmission(@Args('input') input: CommentInput): Promise<Submission> {
    return this.service.comment(input);
  }

  @Allow('exercise:review')
  @Mutation(() => Submission)
  reviewSubmission(@Args('id', { type: () => ID }) id: string): Promise<Submission> {
    return this.service.markReviewed(id);
  }

  @Allow('exercise:review')
  @Mutation(() => Submission, { description: 'Once more, please.' })
  handBackSubmission(@Args('input') input: HandBackInput): Promise<Submission> {
    return this.service.handBack(input);
  }
}
