import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import type { ClientStatus } from '@rekindle/clients/domain';

/** What was done to several clients, with what is needed to take it back. */
export type BulkDeed =
  | { readonly deed: 'tag' | 'untag'; readonly tagId: string; readonly clientIds: readonly string[] }
  | { readonly deed: 'assign'; readonly to: string; readonly from: Readonly<Record<string, string | null>> }
  | { readonly deed: 'move'; readonly to: ClientStatus; readonly from: Readonly<Record<string, ClientStatus>> };

@Injectable()
export class BulkChangesRepository {
  constructor(private readonly database: Database) {}

  /** @returns its id */
  async insert({ deed, ...before }: BulkDeed): Promise<string> {
    const id = newId<string>();
    const sql = 'insert into app.bulk_change (practice_id, id, member_id, deed, before) values ($1, $2, $3, $4, $5)';
    await this.database.change(sql, [
      ...[currentPracticeId(), id, currentContext().actor.memberId ?? null],
      ...[deed, JSON.stringify(before)],
    ]);
    return id;
  }

  /** Takes it to be undone, once, by who did it, within ten minutes. */
  async takeBack(id: string): Promise<BulkDeed | null> {
    const sql = `update app.bulk_change set undone_at = now()
      where practice_id = $1 and id = $2 and member_id = $3 and undone_at is null and made_at > now() - interval '10 minutes' returning deed, before`;
    const values = [currentPracticeId(), id, currentContext().actor.memberId ?? null];
    const [row] = await this.database.call<{ deed: string; before: object }>(sql, values);
    return row ? ({ deed: row.deed, ...row.before } as BulkDeed) : null;
  }
}
