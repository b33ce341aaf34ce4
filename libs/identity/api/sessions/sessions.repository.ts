import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { Membership } from '../accounts/accounts.repository';
import { Session } from './session.entity';

/** A live session, as the database function answers. */
export interface LiveSession extends Membership {
  readonly sessionId: string;
  readonly accountId: string;
  readonly site: string;
}

const live = `
  select practice_id as "practiceId", session_id as "sessionId", account_id as "accountId", member_id as "memberId", role, site
  from identity.find_session($1)`;

@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  /** The session that a cookie opens, unless it was ended, has run out, or its person was removed. */
  async findLive(tokenHash: Buffer): Promise<LiveSession | null> {
    // It notes when the session was last seen, so it is not a read.
    const [row] = await this.database.call<LiveSession>(live, [tokenHash]);
    return row ?? null;
  }

  async insert(session: Omit<Session, 'practiceId' | 'revokedAt' | 'memberId'> & { memberId: string }): Promise<void> {
    await this.database.manager.insert(Session, { ...session, practiceId: currentPracticeId() });
  }

  async revoke(practiceId: string, id: string): Promise<void> {
    await this.database.manager.query(
      'update app.session set revoked_at = now() where practice_id = $1 and id = $2 and revoked_at is null',
      [practiceId, id],
    );
  }
}
