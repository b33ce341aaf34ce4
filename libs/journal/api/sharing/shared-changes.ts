import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Live } from '@rekindle/platform/live';
import { Timeline } from '@rekindle/clients/api';
import { wordsIn } from '@rekindle/journal/domain';
import { ReviewQueue } from '@rekindle/review/api';
import type { Content } from '../writing/content';
import { SharingRepository } from './sharing.repository';

/** The kind in the queue of coaches. */
export const entryKind = 'journal.entry';

/** The kind on the timeline. */
export const shared = 'journal.shared';

/** An entry as coaches know it. */
interface Shown {
  readonly id: string;
  readonly sharedId: string;
  readonly revision: number;
}

/** What follows when coaches are to see something, something else, or nothing any more; inside the transaction of that change. */
@Injectable()
export class SharedChanges {
  constructor(
    private readonly sharing: SharingRepository,
    private readonly queue: ReviewQueue,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly live: Live,
  ) {}

  async shown(entry: Shown, clientId: string, content: Content): Promise<void> {
    const object = { kind: 'journal-entry', id: entry.sharedId };
    await this.timeline.add({ clientId, kind: shared, visibility: 'shared', subjectId: entry.sharedId });
    await this.audit.note({ action: 'journal.shared', object, clientId });
    await this.put(entry, clientId, content);
  }

  /** A new wording waits to be read, in the place of the one before. */
  async changed(entry: Shown, clientId: string, content: Content): Promise<void> {
    await this.audit.note({ action: 'journal.changed', object: { kind: 'journal-entry', id: entry.sharedId }, clientId });
    await this.put(entry, clientId, content);
  }

  /** @param sharedIds what coaches knew them by */
  async hidden(sharedIds: readonly string[], clientId: string): Promise<void> {
    for (const id of sharedIds) {
      await this.timeline.withdraw({ clientId, kind: shared, subjectId: id });
      await this.audit.note({ action: 'journal.taken-back', object: { kind: 'journal-entry', id }, clientId });
    }
    if (sharedIds.length === 0) return;
    await this.queue.withdraw(entryKind, sharedIds);
    await this.live.tell('journal');
  }

  private async put({ id, sharedId, revision }: Shown, clientId: string, { text }: Content): Promise<void> {
    await this.queue.put({
      ...{ clientId, kind: entryKind, subjectId: sharedId, threadId: sharedId, code: 'entry', version: String(revision) },
      ...{ words: wordsIn(text), isAgain: await this.sharing.wasAnswered(clientId, id), isFlagged: false },
    });
    await this.live.tell('journal');
  }
}
