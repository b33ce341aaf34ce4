import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { SavedView, SaveViewInput } from './saved-view.type';
import { SavedViewsService } from './saved-views.service';

@Resolver()
export class SavedViewsResolver {
  constructor(private readonly service: SavedViewsService) {}

  @Allow('client:list')
  @Mutation(() => [SavedView], { description: 'Keeps a view under its name, in the place of one of that name. Answers with all of them.' })
  saveView(@Args('input') input: SaveViewInput): Promise<SavedView[]> {
    return this.service.save(input);
  }

  @Allow('client:list')
  @Mutation(() => [SavedView])
  removeView(@Args('id', { type: () => ID }) id: string): Promise<SavedView[]> {
    return this.service.remove(id);
  }
}
