import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { MyDigestService } from './my-digest.service';
import { MyDigest, MyDigestInput } from './my-digest.type';

@Resolver()
export class MyDigestResolver {
  constructor(private readonly mine: MyDigestService) {}

  @Allow('check-in:read')
  @Query(() => MyDigest)
  myDigest(): Promise<MyDigest> {
    return this.mine.get();
  }

  @Allow('check-in:read')
  @Mutation(() => MyDigest, { description: 'Whether it comes, and by which clock.' })
  setMyDigest(@Args('input') input: MyDigestInput): Promise<MyDigest> {
    return this.mine.set(input);
  }
}
