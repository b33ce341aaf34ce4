import { Injectable } from '@nestjs/common';
import { type EncryptedText, Vault } from '@rekindle/platform/keys';
import { localDateAt } from '@rekindle/check-ins/domain';
import { isLocked, noText, readingOf, writeText } from '@rekindle/journal/domain';
import { CommentsRepository } from '../comments/comments.repository';
import { placeOf } from '../places';
import { type Content, readContent } from './content';
import type { EntryRow } from './entries.repository';
import type { JournalEntry } from './journal-entry.type';

/** Makes of entries as they lie what their writer sees. */
@Injectable()
export class OpenedEntries {
  constructor(
    private readonly vault: Vault,
    private readonly comments: CommentsRepository,
  ) {}

  async open(clientId: string, rows: readonly EntryRow[]): Promise<JournalEntry[]> {
    const comments = await this.comments.of(
      clientId,
      rows.filter(({ readRevision }) => readRevision !== null).map(({ id }) => id),
    );
    return Promise.all(
      rows.map(async ({ content, sharedId, readRevision, zone, ...row }) => {
        const { text, tags, events, prompt, to = null } = await this.contentOf(clientId, { ...row, content });
        const said = comments.get(row.id) ?? [];
        const shut = waits({ ...row, zone });
        return {
          ...row,
          ...(shut ? untilThen : { text: writeText(text), tags: [...tags], events: [...events], prompt, comments: said }),
          ...{ to, isLocked: shut },
          reading: sharedId === null ? null : readingOf({ revision: row.revision, readRevision, comments: said.length }),
        };
      }),
    );
  }

  async contentOf(
    clientId: string,
    sealed: { readonly id: string; readonly revision: number; readonly content: EncryptedText },
  ): Promise<Content> {
    return readContent(await this.vault.open(placeOf.content(clientId, sealed.id, sealed.revision), sealed.content));
  }

  async seal(clientId: string, id: string, revision: number, content: string): Promise<EncryptedText> {
    return this.vault.seal(placeOf.content(clientId, id, revision), content);
  }
}

/** What is told of a letter that waits: nothing of what was written. */
const untilThen = { text: writeText(noText), tags: [], events: [], prompt: null, comments: [], photos: [], mood: null };

/** Whether it waits for a day that has not begun where its writer is. */
export function waits({ lockedUntil, zone }: Pick<EntryRow, 'lockedUntil' | 'zone'>): boolean {
  return isLocked(lockedUntil, localDateAt(zone ?? 'UTC', new Date()));
}
