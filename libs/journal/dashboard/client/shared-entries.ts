import {
  Pages,
  SharedEntriesDocument,
  type SharedEntriesQuery,
  type SharedEntriesQueryVariables,
  type SharedEntryFragment,
  type SharedEntryLineFragment,
} from '@rekindle/shared/graphql';

/** What a client shows of their journal, page after page, what was shared last first. Needs an injection context. */
export class SharedEntries extends Pages<SharedEntriesQuery, SharedEntriesQueryVariables, SharedEntryLineFragment> {
  /** @param since only what was shared from then on; null for all of it */
  constructor(clientId: () => string, since: () => Date | null) {
    super(
      SharedEntriesDocument,
      () => ({ clientId: clientId(), since: since()?.toISOString() ?? null }),
      ({ sharedJournal }) => ({ rows: sharedJournal.entries, endCursor: sharedJournal.next }),
    );
  }

  /** It was opened or answered. */
  renew({ id, reading, revision, mood, writtenOn }: SharedEntryFragment): void {
    this.change((rows) => rows.map((row) => (row.id === id ? { ...row, reading, revision, mood, writtenOn } : row)));
  }
}
