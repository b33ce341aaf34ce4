import { Injectable } from '@nestjs/common';
import { currentPracticeId, worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { type EncryptedText, Vault } from '@rekindle/platform/keys';

/** A table with rows of clients. */
interface Belonging {
  readonly table: string;
  /** Columns that are sealed under the key of the client. */
  readonly sealed: readonly string[];
  /** The column that names the row within its place. */
  readonly rowId: string;
  /** Facts are never changed nor taken away: the other one gets the same, with an id of its own. */
  readonly isCopied?: true;
}

const belongings: readonly Belonging[] = [
  { table: 'client_tag', sealed: [], rowId: 'tag_id' },
  { table: 'client_event', sealed: [], rowId: 'id', isCopied: true },
  { table: 'timeline_item', sealed: [], rowId: 'id' },
  { table: 'note', sealed: ['body'], rowId: 'id' },
  { table: 'pinned_alert', sealed: ['body', 'reason'], rowId: 'id' },
  { table: 'custom_value', sealed: ['value'], rowId: 'field_id' },
];

type Row = Readonly<Record<string, unknown>>;

/** What is kept about a client, as it goes from one to another: sealed anew, for no text opens under another's key. */
@Injectable()
export class Belongings {
  constructor(
    private readonly vault: Vault,
    private readonly database: Database,
  ) {}

  /** Inside the transaction of the use case. What the new holder has already, such as a tag or a value of the same field, stays theirs. */
  async give(from: string, to: string): Promise<void> {
    // As the worker: notes that somebody wrote for themselves go along, unread by whoever merges.
    await this.database.as({ actor: worker }, async () => {
      for (const belonging of belongings) await this.move(belonging, from, to);
    });
  }

  private async move(belonging: Belonging, from: string, to: string): Promise<void> {
    const { table, isCopied } = belonging;
    const rows = await this.database.read<{ row: Row }>(
      `select to_jsonb(t) as row from app.${table} t where practice_id = $1 and client_id = $2`,
      [currentPracticeId(), from],
    );
    if (rows.length === 0) return;
    const given: Row[] = [];
    for (const { row } of rows) given.push(await this.sealedAnew(row, belonging, from, to));
    if (!isCopied)
      await this.database.change(`delete from app.${table} where practice_id = $1 and client_id = $2`, [currentPracticeId(), from]);
    const sql = `insert into app.${table} select r.* from jsonb_array_elements($1::jsonb) each,
      jsonb_populate_record(null::app.${table}, each ${isCopied ? `|| jsonb_build_object('id', gen_random_uuid())` : ''}) r on conflict do nothing`;
    await this.database.change(sql, [JSON.stringify(given)]);
  }

  private async sealedAnew(row: Row, { table, sealed, rowId }: Belonging, from: string, to: string): Promise<Row> {
    const anew: Record<string, unknown> = { ...row, client_id: to };
    for (const column of sealed) {
      const text = row[column] as EncryptedText | null;
      if (text === null) continue;
      const place = { practiceId: currentPracticeId(), holderId: from, table: `app.${table}`, column, rowId: String(row[rowId]) };
      anew[column] = await this.vault.seal({ ...place, holderId: to }, await this.vault.open(place, text));
    }
    return anew;
  }
}
