import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { DeclineReason } from '@rekindle/identity/domain';
import { Invitation } from './invitation.entity';

@Injectable()
export class InvitationsRepository {
  constructor(private readonly database: Database) {}

  /** Which practice an invitation leads to; asked before anybody is signed in, hence by id alone. */
  async findPracticeId(id: string): Promise<string | null> {
    const [row] = await this.database.read<{ practiceId: string | null }>('select identity.find_invitation($1) as "practiceId"', [id]);
    return row?.practiceId ?? null;
  }

  async find(id: string): Promise<Invitation | null> {
    return this.database.transaction(() => this.database.manager.findOneBy(Invitation, { practiceId: currentPracticeId(), id } as never));
  }

  async insert(invitation: Omit<Invitation, 'practiceId' | 'acceptedAt' | 'withdrawnAt' | 'declinedFor'>): Promise<void> {
    await this.database.manager.insert(Invitation, { ...invitation, practiceId: currentPracticeId() });
  }

  /** Closes the earlier links to a place: only the latest mail opens it. */
  async withdrawOpen(memberId: string): Promise<void> {
    await this.database.manager.query(
      'update app.invitation set withdrawn_at = now() where practice_id = $1 and member_id = $2 and accepted_at is null and withdrawn_at is null',
      [currentPracticeId(), memberId],
    );
  }

  /** Closes the place for good. @returns false when it was taken, replaced or closed before */
  async decline(id: string, reason: DeclineReason): Promise<boolean> {
    const sql = `update app.invitation set withdrawn_at = now(), declined_for = $3
      where practice_id = $1 and id = $2 and accepted_at is null and withdrawn_at is null`;
    return (await this.database.change(sql, [currentPracticeId(), id, reason])) === 1;
  }

  /** Uses the link up. @returns false when it cannot be used any more: of two at once only one gets true */
  async consume(id: string): Promise<boolean> {
    const sql = `update app.invitation set accepted_at = now()
      where practice_id = $1 and id = $2 and accepted_at is null and withdrawn_at is null and expires_at > now()`;
    return (await this.database.change(sql, [currentPracticeId(), id])) === 1;
  }
}
