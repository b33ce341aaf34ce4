import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { MemberId } from '@rekindle/shared/kernel';
import { isOnAList } from '../on-a-list';
import type { CareTaker } from './care.type';

@Injectable()
export class CareRepository {
  constructor(private readonly database: Database) {}

  /** Everybody who may coach, the owner first. */
  async coaches(): Promise<CareTaker[]> {
    const sql = `select id as "memberId", name from app.member
      where practice_id = $1 and role in ('owner', 'coach') and removed_at is null order by role desc, name`;
    return this.database.read<CareTaker>(sql, [currentPracticeId()]);
  }

  /** Members by name, also those who have left. */
  async named(ids: readonly string[]): Promise<{ id: string; name: string }[]> {
    return this.database.read('select id, name from app.member where practice_id = $1 and id = any ($2)', [currentPracticeId(), ids]);
  }

  /** The coach of a client, null when nobody is assigned; undefined when there is no such client. */
  async findCoachId(clientId: string): Promise<string | null | undefined> {
    const sql = `select coach_id as id from app.client where practice_id = $1 and id = $2 and ${isOnAList()}`;
    const [row] = await this.database.read<{ id: string | null }>(sql, [currentPracticeId(), clientId]);
    return row?.id;
  }

  async getOwnerId(): Promise<MemberId> {
    const sql = `select id from app.member where practice_id = $1 and role = 'owner' and removed_at is null`;
    const [row] = await this.database.read<{ id: MemberId }>(sql, [currentPracticeId()]);
    if (!row) throw new Error('This practice has no owner.');
    return row.id;
  }

  /** @param coachId null for nobody, and then the owner answers for them. @returns how many there were */
  async assign(clientIds: readonly string[], coachId: string | null): Promise<number> {
    const sql = `update app.client set coach_id = $3 where practice_id = $1 and id = any ($2) and ${isOnAList()}`;
    return this.database.change(sql, [currentPracticeId(), clientIds, coachId]);
  }

  /** Those whom somebody coaches. */
  async clientsOf(coachId: string): Promise<string[]> {
    const sql = `select id from app.client where practice_id = $1 and coach_id = $2 and ${isOnAList()}`;
    return (await this.database.read<{ id: string }>(sql, [currentPracticeId(), coachId])).map(({ id }) => id);
  }
}
