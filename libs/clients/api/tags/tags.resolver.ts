import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { Tag } from './tag.type';
import { TagsService } from './tags.service';

@Resolver()
export class TagsResolver {
  constructor(private readonly service: TagsService) {}

  @Allow('client:list')
  @Query(() => [Tag])
  tags(): Promise<Tag[]> {
    return this.service.all();
  }

  @Allow('tag:change')
  @Query(() => Int, { description: 'How many clients have a tag.' })
  tagUse(@Args('id', { type: () => ID }) id: string): Promise<number> {
    return this.service.countUse(id);
  }

  @Allow('tag:change')
  @Mutation(() => Tag, { description: 'One of this name that is there already is answered instead of a second one.' })
  addTag(@Args('name') name: string): Promise<Tag> {
    return this.service.add(name);
  }

  @Allow('tag:change')
  @Mutation(() => Tag)
  renameTag(@Args('id', { type: () => ID }) id: string, @Args('name') name: string): Promise<Tag> {
    return this.service.rename(id, name);
  }

  @Allow('tag:change')
  @Mutation(() => [Tag], { description: 'Takes the tag off everybody. Answers with those that are left.' })
  removeTag(@Args('id', { type: () => ID }) id: string): Promise<Tag[]> {
    return this.service.remove(id);
  }
}
