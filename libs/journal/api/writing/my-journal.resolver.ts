import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, WhileReadingOnly } from '@rekindle/platform/graphql';
import { RemovingService } from '../removing/removing.service';
import { SharingService } from '../sharing/sharing.service';
import {
  EarlierWording,
  JournalEntry,
  JournalEntrySaved,
  JournalPage,
  SaveJournalEntryInput,
  ShareJournalEntryInput,
} from './journal-entry.type';
import { MyJournalService } from './my-journal.service';
import { WritingService } from './writing.service';

@Resolver()
export class MyJournalResolver {
  constructor(
    private readonly mine: MyJournalService,
    private readonly writing: WritingService,
    private readonly sharing: SharingService,
    private readonly removing: RemovingService,
  ) {}

  @Allow('journal:write')
  @Query(() => JournalPage, { description: 'What the client who asks wrote, shared or not.' })
  myJournal(
    @Args('from', { type: () => String, nullable: true, description: 'Only about this day or a later one.' }) from: string | null = null,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
  ): Promise<JournalPage> {
    return this.mine.page({ from, after });
  }

  @Allow('journal:write')
  @Query(() => [String], { description: 'The days on which something was written, in order.' })
  myJournalDays(@Args('from', { type: () => String, nullable: true }) from: string | null = null): Promise<string[]> {
    return this.mine.days(from);
  }

  @Allow('journal:write')
  @Query(() => JournalEntry)
  myJournalEntry(@Args('id', { type: () => ID }) id: string): Promise<JournalEntry> {
    return this.mine.get(id);
  }

  @Allow('journal:write')
  @Query(() => [EarlierWording], { description: 'What it said before, the latest first. The client’s alone, shared or not.' })
  myEarlierWordings(@Args('id', { type: () => ID }) id: string): Promise<EarlierWording[]> {
    return this.mine.earlier(id);
  }

  @Allow('journal:write')
  @Mutation(() => JournalEntrySaved)
  saveJournalEntry(@Args('input') input: SaveJournalEntryInput): Promise<JournalEntrySaved> {
    return this.writing.save(input);
  }

  @Allow('journal:write')
  @Mutation(() => JournalEntry, { description: 'The coach can read this entry from now on.' })
  async shareJournalEntry(@Args('input') input: ShareJournalEntryInput): Promise<JournalEntry> {
    await this.sharing.share(input);
    return this.mine.get(input.id);
  }

  @Allow('journal:write')
  @WhileReadingOnly()
  @Mutation(() => JournalEntry, { description: 'The coach does not see it any more.' })
  async takeBackJournalEntry(@Args('id', { type: () => ID }) id: string): Promise<JournalEntry> {
    await this.mine.get(id);
    await this.sharing.takeBack(id);
    return this.mine.get(id);
  }

  @Allow('journal:write')
  @WhileReadingOnly()
  @Mutation(() => JournalEntry, { description: 'Out of sight, for everybody; for a day it can be brought back.' })
  async removeJournalEntry(@Args('id', { type: () => ID }) id: string): Promise<JournalEntry> {
    await this.mine.get(id);
    await this.removing.remove(id);
    return this.mine.get(id);
  }

  @Allow('journal:write')
  @WhileReadingOnly()
  @Mutation(() => JournalEntry)
  async bringBackJournalEntry(@Args('id', { type: () => ID }) id: string): Promise<JournalEntry> {
    await this.removing.bringBack(id);
    return this.mine.get(id);
  }
}
