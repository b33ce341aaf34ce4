import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { notFound } from '@rekindle/platform/graphql';
import { Live } from '@rekindle/platform/live';
import { AnsweredMail, type Reopening, type ReviewKind, ReviewKinds, type Settling } from '@rekindle/review/api';
import { CommentsRepository } from '../comments/comments.repository';
import { type SharedRow, SharedEntriesRepository } from '../reading/shared-entries.repository';
import { entryKind } from './shared-changes';

/** How a shared entry is settled, wherever a coach does it; and how that is taken back. */
@Injectable()
export class JournalKind implements ReviewKind {
  readonly kind = entryKind;

  constructor(
    kinds: ReviewKinds,
    private readonly entries: SharedEntriesRepository,
    private readonly comments: CommentsRepository,
    private readonly mail: AnsweredMail,
    private readonly audit: AuditTrail,
    private readonly live: Live,
  ) {
    kinds.register(this);
  }

  async settle({ subjectId, note }: Settling): Promise<string | null> {
    const entry = await this.get(subjectId);
    await this.entries.settle(entry, true);
    const { clientId, entryId, revision } = entry;
    const saidId = note === null ? null : await this.comments.add({ clientId, entryId, revision, body: note, passage: null });
    // That something was read is seen where it stands; a word is told.
    if (saidId) await this.mail.owe(clientId);
    await this.note('journal.settled', entry);
    return saidId;
  }

  async reopen({ subjectId, to, saidId }: Reopening): Promise<void> {
    const entry = await this.get(subjectId);
    await this.entries.settle(entry, to !== null);
    if (saidId) await this.comments.remove(saidId);
    await this.note('journal.reopened', entry);
  }

  private async get(sharedId: string): Promise<SharedRow> {
    const entry = await this.entries.find(sharedId);
    if (!entry) throw notFound();
    return entry;
  }

  private async note(action: `journal.${string}`, { id, clientId }: SharedRow): Promise<void> {
    await this.audit.note({ action, object: { kind: 'journal-entry', id }, clientId });
    await this.live.tell('journal');
  }
}
