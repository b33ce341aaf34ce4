import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Fresh, WhileReadingOnly } from '@rekindle/platform/graphql';
import { JournalExport } from './journal-export.type';
import { JournalExportsService } from './journal-exports.service';

/** Asks who one is, which a browser that fetches a file could not answer; the file itself asks once more whether it was long ago. */
@Resolver()
export class JournalExportsResolver {
  constructor(private readonly exports: JournalExportsService) {}

  @Allow('journal:write')
  @Fresh()
  @WhileReadingOnly()
  @Mutation(() => JournalExport, { description: 'All that the client who asks wrote, as JSON.' })
  exportMyJournal(): JournalExport {
    return { address: '/files/my-journal.json' };
  }

  @Allow('journal:read')
  @Fresh()
  @Mutation(() => JournalExport, { description: 'What a client shows of their journal, as JSON.' })
  async exportSharedJournal(@Args('clientId', { type: () => ID }) clientId: string): Promise<JournalExport> {
    await this.exports.demandShown(clientId);
    return { address: `/files/shared-journal.json?client=${encodeURIComponent(clientId)}` };
  }
}
