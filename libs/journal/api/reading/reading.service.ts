import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { notFound, readCursor, writeCursor } from '@rekindle/platform/graphql';
import { Live } from '@rekindle/platform/live';
import { isId } from '@rekindle/shared/kernel';
import { readingOf, standsIn, writeText } from '@rekindle/journal/domain';
import { AnsweredMail } from '@rekindle/review/api';
import { checkedComment, checkedPassage } from '../comments/checked-comment';
import { CommentsRepository } from '../comments/comments.repository';
import type { CommentJournalEntryInput } from '../comments/journal-comment.type';
import { journalProblem } from '../journal.problems';
import { OpenedEntries } from '../writing/opened-entries';
import type { SharedJournalEntry, SharedJournalLine, SharedJournalPage } from './shared-entry.type';
import { SharedEntriesRepository, type SharedLineRow, type SharedRow } from './shared-entries.repository';

const pageLength = 50;
const mostCounted = 100;
const beforeTheFirst = { at: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/** How a coach reads what is shown to them, and says something to it. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly entries: SharedEntriesRepository,
    private readonly opened: OpenedEntries,
    private readonly comments: CommentsRepository,
    private readonly mail: AnsweredMail,
    private readonly audit: AuditTrail,
    private readonly live: Live,
    private readonly database: Database,
  ) {}

  async page(clientId: string, since: Date | null, after: string | null): Promise<SharedJournalPage> {
    if (!isId(clientId)) return { entries: [], next: null };
    const behind = after === null ? beforeTheFirst : readCursor(after);
    const rows = await this.entries.page(clientId, since, behind, pageLength + 1);
    const shown = rows.slice(0, pageLength);
    const last = shown.at(-1);
    return { entries: shown.map(lineOf), next: last && rows.length > pageLength ? writeCursor(last.sharedAt, last.id) : null };
  }

  /** Up to a hundred: nobody acts on a difference beyond that. */
  async count(clientId: string, since: Date): Promise<number> {
    return isId(clientId) ? this.entries.count(clientId, since, mostCounted) : 0;
  }

  /** @param isForText what the client wrote is read; else only what became of it since is asked, by a page that stands open */
  async read(id: string, isForText: boolean): Promise<SharedJournalEntry> {
    return this.database.transaction(async () => {
      const row = await this.get(id);
      if (!isForText) return this.open(row);
      await this.entries.noteRead(row);
      await this.note('journal.read', row);
      return this.open(await this.get(id));
    });
  }

  /** To the whole, or to words that stand there now. */
  async comment(input: CommentJournalEntryInput): Promise<SharedJournalEntry> {
    const [body, passage] = [checkedComment(input.body), checkedPassage(input)];
    return this.database.transaction(async () => {
      const row = await this.get(input.entryId);
      const { clientId, entryId, revision } = row;
      const { text } = await this.opened.contentOf(clientId, { ...row, id: entryId });
      if (passage && !standsIn(text, passage)) throw journalProblem('passage-gone');
      await this.entries.noteRead(row);
      await this.comments.add({ clientId, entryId, revision, body, passage });
      await this.note('journal.commented', row);
      await this.mail.owe(clientId);
      await this.live.tell('journal');
      return this.open(await this.get(row.id));
    });
  }

  private async get(id: string): Promise<SharedRow> {
    const row = await this.entries.find(id);
    if (!row) throw notFound();
    return row;
  }

  private async open(row: SharedRow): Promise<SharedJournalEntry> {
    const { clientId, entryId, savedAt, photos } = row;
    const { text, tags, events, prompt } = await this.opened.contentOf(clientId, { ...row, id: entryId });
    const comments = (await this.comments.of(clientId, [entryId])).get(entryId) ?? [];
    return { ...lineOf(row), clientId, text: writeText(text), tags: [...tags], events: [...events], prompt, savedAt, photos, comments };
  }

  private async note(action: `journal.${string}`, { id, clientId }: SharedRow): Promise<void> {
    await this.audit.note({ action, object: { kind: 'journal-entry', id }, clientId });
  }
}

function lineOf(row: SharedLineRow): SharedJournalLine {
  const { id, writtenOn, mood, revision, sharedAt } = row;
  return { id, writtenOn, mood, revision, sharedAt, reading: readingOf(row) };
}
