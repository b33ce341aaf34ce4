import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Fresh, WhileReadingOnly } from '@rekindle/platform/graphql';
import { JournalExportKind } from '@rekindle/journal/domain';
import { JournalExport } from './journal-export.type';
import { JournalExportsService } from './journal-exports.service';

/** Asks who one is, which a browser that fetches a file could not answer; the file itself asks once more whether it was long ago. */
@Resolver()
export class JournalExportsResolver {
  constructor(private readonly exports: JournalExportsService) {}

  @Allow('journal:write')
  @Fresh()
  @WhileReadingOnly()
  @Mutation(() => JournalExport, { description: 'What the client who asks wrote; what was put away only where they choose it.' })
  exportMyJournal(
    @Args('kind', { type: () => JournalExportKind, defaultValue: JournalExportKind.JSON }) kind: JournalExportKind,
    @Args('withVault', { type: () => Boolean, defaultValue: false }) withVault: boolean,
  ): JournalExport {
    return { address: `/files/my-journal.${kind}${withVault ? '?vault=yes' : ''}` };
  }

  @Allow('journal:read')
  @Fresh()
  @Mutation(() => JournalExport, { description: 'What a client shows of their journal.' })
  async exportSharedJournal(
    @Args('clientId', { type: () => ID }) clientId: string,
    @Args('kind', { type: () => JournalExportKind, defaultValue: JournalExportKind.JSON }) kind: JournalExportKind,
  ): Promise<JournalExport> {
    await this.exports.demandShown(clientId);
    return { address: `/files/shared-journal.${kind}?client=${encodeURIComponent(clientId)}` };
  }
}
