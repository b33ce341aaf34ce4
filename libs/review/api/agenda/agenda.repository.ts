import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { EncryptedText } from '@rekindle/platform/keys';
import { isId } from '@rekindle/shared/kernel';

/** A point as it lies in the database. */
export interface PointRow {
  readonly id: string;
  readonly clientId: string;
  readonly body: EncryptedText;
  readonly itemId: string | null;
  readonly addedById: string;
  readonly addedBy: string;
  readonly addedAt: Date;
  readonly settledAt: Date | null;
  readonly settledById: string | null;
}

type NewPoint = Pick<PointRow, 'id' | 'clientId' | 'body' | 'itemId'>;

const select = `select p.id, p.client_id as "clientId", p.body, p.item_id as "itemId", p.added_by as "addedById", coalesce(m.name, '') as "addedBy",
    p.added_at as "addedAt", p.settled_at as "settledAt", p.settled_by as "settledById"
  from app.agenda_point p left join app.member m on m.practice_id = p.practice_id and m.id = p.added_by where p.practice_id = $1`;

const insert = `insert into app.agenda_point (practice_id, id, client_id, body, item_id, added_by, added_at, settled_at, settled_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

@Injectable()
export class AgendaRepository {
  constructor(private readonly database: Database) {}

  /** The open ones in the order in which they were added, and so many of those that were settled, the latest first. */
  async of(clientId: string, mostSettled: number): Promise<PointRow[]> {
    const practice = [currentPracticeId(), clientId];
    const open = await this.database.read<PointRow>(
      `${select} and p.client_id = $2 and p.settled_at is null order by p.added_at, p.id`,
      practice,
    );
    const settled = `${select} and p.client_id = $2 and p.settled_at is not null order by p.settled_at desc, p.id limit $3`;
    return [...open, ...(await this.database.read<PointRow>(settled, [...practice, mostSettled]))];
  }

  async find(id: string): Promise<PointRow | null> {
    if (!isId(id)) return null;
    const [row] = await this.database.read<PointRow>(`${select} and p.id = $2`, [currentPracticeId(), id]);
    return row ?? null;
  }

  async insert({ id, clientId, body, itemId }: NewPoint): Promise<void> {
    const whoActs = currentContext().actor.memberId ?? null;
    await this.database.change(insert, [currentPracticeId(), id, clientId, body, itemId, whoActs, new Date(), null, null]);
  }

  async settle(id: string, isOn: boolean): Promise<void> {
    const sql = `update app.agenda_point set settled_at = case when $3 then date_trunc('milliseconds', now()) end, settled_by = case when $3 then $4::uuid end
      where practice_id = $1 and id = $2 and (settled_at is not null) <> $3`;
    await this.database.change(sql, [currentPracticeId(), id, isOn, currentContext().actor.memberId ?? null]);
  }

  async remove(id: string): Promise<boolean> {
    return (await this.database.change('delete from app.agenda_point where practice_id = $1 and id = $2', [currentPracticeId(), id])) > 0;
  }

  /** Of a client, settled or not. As the worker. */
  async all(clientId: string): Promise<PointRow[]> {
    return this.database.read(`${select} and p.client_id = $2`, [currentPracticeId(), clientId]);
  }

  /** As they were, for another client. As the worker. */
  async give({ id, body, itemId, addedById, addedAt, settledAt, settledById }: PointRow, clientId: string): Promise<void> {
    await this.database.change(insert, [currentPracticeId(), id, clientId, body, itemId, addedById, addedAt, settledAt, settledById]);
  }

  /** As the worker. */
  async forget(clientId: string): Promise<void> {
    await this.database.change('delete from app.agenda_point where practice_id = $1 and client_id = $2', [currentPracticeId(), clientId]);
  }
}
