import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId, worker } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { type EncryptedText, Vault } from '@rekindle/platform/keys';
import type { Passage } from '@rekindle/journal/domain';
import { placeOf } from '../places';
import type { JournalComment } from './journal-comment.type';

interface CommentRow extends Pick<JournalComment, 'id' | 'revision' | 'writtenAt'> {
  readonly entryId: string;
  /** Null once they are nameless. */
  readonly author: string | null;
  readonly body: EncryptedText;
  readonly passage: EncryptedText | null;
}

/** What is said to an entry. */
export interface Said {
  readonly clientId: string;
  readonly entryId: string;
  readonly revision: number;
  readonly body: string;
  readonly passage: Passage | null;
}

const ofEntries = `
  select c.id, c.entry_id as "entryId", m.name as author, c.body, c.passage, c.revision, c.written_at as "writtenAt"
  from app.journal_comment c left join app.member m on m.practice_id = c.practice_id and m.id = c.author_id
  where c.practice_id = $1 and c.client_id = $2 and c.entry_id = any($3::uuid[]) order by c.written_at, c.id`;

/** What coaches said to entries, sealed where it lies. Whoever does not see an entry does not see what was said to it. */
@Injectable()
export class CommentsRepository {
  constructor(
    private readonly vault: Vault,
    private readonly database: Database,
  ) {}

  /** By entry, in the order in which they were said. */
  async of(clientId: string, entryIds: readonly string[]): Promise<ReadonlyMap<string, JournalComment[]>> {
    if (entryIds.length === 0) return new Map();
    const rows = await this.database.read<CommentRow>(ofEntries, [currentPracticeId(), clientId, entryIds]);
    const opened = await Promise.all(rows.map(async (row) => [row.entryId, await this.opened(clientId, row)] as const));
    const found = new Map<string, JournalComment[]>();
    for (const [entryId, comment] of opened) found.set(entryId, [...(found.get(entryId) ?? []), comment]);
    return found;
  }

  /** @returns its id */
  async add({ clientId, entryId, revision, body, passage }: Said): Promise<string> {
    const id = newId<string>();
    const sealed = await this.vault.seal(placeOf.comment(clientId, id), body);
    const about = passage && (await this.vault.seal(placeOf.passage(clientId, id), JSON.stringify(passage)));
    const sql = `insert into app.journal_comment (practice_id, id, client_id, entry_id, revision, author_id, body, passage)
      values ($1, $2, $3, $4, $5, $6, $7, $8)`;
    const author = currentContext().actor.memberId ?? null;
    await this.database.change(sql, [currentPracticeId(), id, clientId, entryId, revision, author, sealed, about]);
    return id;
  }

  /** As the worker: nobody else unsays what was said. */
  async remove(id: string): Promise<void> {
    const sql = 'delete from app.journal_comment where practice_id = $1 and id = $2';
    await this.database.as({ actor: worker }, () => this.database.change(sql, [currentPracticeId(), id]));
  }

  private async opened(clientId: string, { id, author, body, passage, revision, writtenAt }: CommentRow): Promise<JournalComment> {
    const about = passage && (JSON.parse(await this.vault.open(placeOf.passage(clientId, id), passage)) as Passage);
    return {
      ...{ id, author: author ?? '', revision, writtenAt },
      body: await this.vault.open(placeOf.comment(clientId, id), body),
      ...{ quote: about?.quote ?? null, block: about?.block ?? null, from: about?.from ?? null },
    };
  }
}
