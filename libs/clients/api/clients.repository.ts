import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { PracticeId } from '@rekindle/shared/kernel';
import { Client } from './client.entity';
import { currentClientId } from './current-client';
import type { PortalToday } from './client.type';

@Injectable()
export class ClientsRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when the practice already has somebody with this address */
  async insert(client: Omit<Client, 'practiceId'>): Promise<boolean> {
    try {
      await this.database.manager.insert(Client, { ...client, practiceId: currentPracticeId() as PracticeId });
      return true;
    } catch (error) {
      if (error instanceof QueryFailedError && error.message.includes('client_once')) return false;
      throw error;
    }
  }

  async noteInvitation(id: string): Promise<void> {
    await this.change(`invited_at = now(), status = 'invited'`, id);
  }

  /** @returns false when there is no such case */
  async noteJoined(id: string): Promise<boolean> {
    return this.change(`status = 'active', joined_at = now()`, id);
  }

  /** @returns false when there is no such case */
  async noteUnderAge(id: string): Promise<boolean> {
    return this.change(`status = 'under-age'`, id);
  }

  /** The practice and the coach as a client sees them. */
  async findToday(): Promise<Omit<PortalToday, 'stage'> | null> {
    const sql = `
      select p.name as "practiceName", m.name as "coachName"
      from app.client c join app.practice p on p.id = c.practice_id
        join app.member m on m.practice_id = c.practice_id and m.removed_at is null and (m.id = c.coach_id or (c.coach_id is null and m.role = 'owner'))
      where c.practice_id = $1 and c.id = $2`;
    const [row] = await this.database.read<Omit<PortalToday, 'stage'>>(sql, [currentPracticeId(), currentClientId()]);
    return row ?? null;
  }

  private async change(what: string, id: string): Promise<boolean> {
    const sql = `update app.client set status_since = now(), ${what} where practice_id = $1 and id = $2`;
    return (await this.database.change(sql, [currentPracticeId(), id])) === 1;
  }
}
