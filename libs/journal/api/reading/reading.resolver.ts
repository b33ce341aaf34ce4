import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, asksFor } from '@rekindle/platform/graphql';
import { CommentJournalEntryInput } from '../comments/journal-comment.type';
import { ReadingService } from './reading.service';
import { SharedJournalEntry, SharedJournalPage } from './shared-entry.type';

// Whatever the client wrote or chose.
const words = ['text', 'tags', 'events', 'prompt'];

@Resolver()
export class ReadingResolver {
  constructor(private readonly service: ReadingService) {}

  @Allow('journal:read')
  @Query(() => SharedJournalPage, { description: 'What a client shows of their journal, without its words.' })
  sharedJournal(
    @Args('clientId', { type: () => ID }) clientId: string,
    @Args('since', { type: () => Date, nullable: true }) since: Date | null = null,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
  ): Promise<SharedJournalPage> {
    return this.service.page(clientId, since, after);
  }

  @Allow('journal:read')
  @Query(() => Int, { description: 'How many entries were shared since then, up to a hundred.' })
  sharedJournalCount(@Args('clientId', { type: () => ID }) clientId: string, @Args('since') since: Date): Promise<number> {
    return this.service.count(clientId, since);
  }

  @Allow('journal:read')
  @Query(() => SharedJournalEntry)
  sharedJournalEntry(@Args('id', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo): Promise<SharedJournalEntry> {
    return this.service.read(
      id,
      words.some((field) => asksFor(field, info)),
    );
  }

  @Allow('journal:read')
  @Mutation(() => SharedJournalEntry)
  commentJournalEntry(@Args('input') input: CommentJournalEntryInput): Promise<SharedJournalEntry> {
    return this.service.comment(input);
  }
}
