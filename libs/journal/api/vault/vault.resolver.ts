import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Fresh } from '@rekindle/platform/graphql';
import { JournalEntry, JournalPage } from '../writing/journal-entry.type';
import { MyJournalService } from '../writing/my-journal.service';
import { VaultService } from './vault.service';

@Resolver()
export class VaultResolver {
  constructor(
    private readonly vault: VaultService,
    private readonly mine: MyJournalService,
  ) {}

  @Allow('journal:write')
  @Fresh()
  @Query(() => JournalPage, { description: 'What the client who asks has put away, and their letters; they stand nowhere else.' })
  myVault(@Args('after', { type: () => String, nullable: true }) after: string | null = null): Promise<JournalPage> {
    return this.mine.page({ after, isOfVault: true });
  }

  @Allow('journal:write')
  @Mutation(() => JournalEntry, { description: 'Into the vault: out of the journal, and taken back from whoever was shown it.' })
  putJournalEntryAway(@Args('id', { type: () => ID }) id: string): Promise<JournalEntry> {
    return this.vault.putAway(id);
  }

  @Allow('journal:write')
  @Mutation(() => JournalEntry, { description: 'Out of the vault, private. A letter stays.' })
  takeJournalEntryOut(@Args('id', { type: () => ID }) id: string): Promise<JournalEntry> {
    return this.vault.takeOut(id);
  }
}
