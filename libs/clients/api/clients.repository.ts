import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database, type SqlValue } from '@rekindle/platform/database';
import type { Cursor } from '@rekindle/platform/graphql';
import type { ClientId } from '@rekindle/shared/kernel';
import type { ClientStatus } from '@rekindle/clients/domain';
import { Client } from './client.entity';
import { currentClientId } from './current-client';
import type { ClientType, PortalToday } from './client.type';

const columns = 'id, name, email, status, invited_at as "invitedAt", joined_at as "joinedAt"';

/** Which clients a page shows. */
export interface ClientFilter {
  readonly search: string | null;
  readonly status: ClientStatus | null;
  readonly after: Cursor | null;
}

@Injectable()
export class ClientsRepository {
  constructor(private readonly database: Database) {}

  /** Newest first, keyset: a page costs the same wherever it lies. */
  async page({ search, status, after }: ClientFilter, rows: number): Promise<ClientType[]> {
    const values: SqlValue[] = [currentPracticeId(), rows];
    const place = (value: SqlValue) => `$${values.push(value)}`;
    const conditions = [
      ...(status ? [`status = ${place(status)}`] : [`status <> 'erased'`]),
      ...(search ? [`(' ' || name || ' ' || email) ilike ${place(`% ${likeLiteral(search)}%`)}`] : []),
      // Dates travel in milliseconds, PostgreSQL keeps microseconds.
      ...(after ? [`(invited_at, id) < (${place(after.at)}::timestamptz, ${place(after.id)}::uuid)`] : []),
    ];
    return this.database.read<ClientType>(
      `select ${columns} from app.client where ${['practice_id = $1', ...conditions].join(' and ')} order by invited_at desc, id desc limit $2`,
      values,
    );
  }

  async find(id: string): Promise<ClientType | null> {
    const [row] = await this.database.read<ClientType>(`select ${columns} from app.client where practice_id = $1 and id = $2`, [
      currentPracticeId(),
      id,
    ]);
    return row ?? null;
  }

  /** @returns false when the practice already has somebody with this address */
  async insert(client: Omit<Client, 'practiceId'>): Promise<boolean> {
    try {
      await this.database.manager.insert(Client, { ...client, practiceId: currentPracticeId() });
      return true;
    } catch (error) {
      if (error instanceof QueryFailedError && error.message.includes('client_once')) return false;
      throw error;
    }
  }

  async noteInvitation(id: string, at: Date): Promise<void> {
    await this.database.manager.update(Client, { practiceId: currentPracticeId(), id: id as ClientId }, { invitedAt: at });
  }

  async noteJoined(id: string): Promise<void> {
    await this.database.manager.query(`update app.client set status = 'active', joined_at = now() where practice_id = $1 and id = $2`, [
      currentPracticeId(),
      id,
    ]);
  }

  async noteUnderAge(id: string): Promise<void> {
    await this.database.manager.query(`update app.client set status = 'under-age' where practice_id = $1 and id = $2`, [
      currentPracticeId(),
      id,
    ]);
  }

  /** The practice and the coach as a client sees them. */
  async findToday(): Promise<PortalToday | null> {
    const sql = `
      select p.name as "practiceName", m.name as "coachName"
      from app.client c join app.practice p on p.id = c.practice_id
        join app.member m on m.practice_id = c.practice_id and m.removed_at is null and (m.id = c.coach_id or (c.coach_id is null and m.role = 'owner'))
      where c.practice_id = $1 and c.id = $2`;
    const [row] = await this.database.read<PortalToday>(sql, [currentPracticeId(), currentClientId()]);
    return row ?? null;
  }
}

function likeLiteral(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
