import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { SaveSnippetInput, Snippet } from './snippet.type';
import { SnippetsService } from './snippets.service';

@Resolver()
export class SnippetsResolver {
  constructor(private readonly service: SnippetsService) {}

  @Allow('review:read')
  @Query(() => [Snippet], { description: 'One’s own, by name; at most 100.' })
  snippets(): Promise<Snippet[]> {
    return this.service.own();
  }

  @Allow('review:settle')
  @Mutation(() => [Snippet])
  saveSnippet(@Args('input') input: SaveSnippetInput): Promise<Snippet[]> {
    return this.service.save(input);
  }

  @Allow('review:settle')
  @Mutation(() => [Snippet])
  removeSnippet(@Args('id', { type: () => ID }) id: string): Promise<Snippet[]> {
    return this.service.remove(id);
  }
}
