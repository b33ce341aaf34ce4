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
  readonly provedAt: Date;
  readonly onlyAssigned: boolean;
  readonly readsOnly: boolean;
}

/** A device in the list of its owner. */
export interface OpenSession {
  readonly id: string;
  readonly device: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

const live = `
  select practice_id as "practiceId", session_id as "sessionId", account_id as "accountId", member_id as "memberId", role, site,
    proved_at as "provedAt", only_assigned as "onlyAssigned", reads_only as "readsOnly"
  from identity.find_session($1)`;

const isLive = `
  select s.id from app.session s join app.member m on m.practice_id = s.practice_id and m.id = s.member_id and m.removed_at is null
    join app.practice p on p.id = s.practice_id
  where s.practice_id = $1 and s.id = $2 and s.revoked_at is null and s.expires_at > now() and s.last_seen_at + s.idle_after > now()
    and (m.role = 'client' or m.created_at + make_interval(days => p.second_factor_grace_days) > now() or identity.has_second_factor(s.account_id))`;

@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  /** The session that a cookie opens, unless it was ended, has run out, or its person was removed. */
  async findLive(tokenHash: Buffer): Promise<LiveSession | null> {
    // It notes when the session was last seen, so it is not a read.
    const [row] = await this.database.call<LiveSession>(live, [tokenHash]);
    return row ?? null;
  }

  /** Whether one of whoever acts is still live, as `find_session` sees it; it does not count as seen. */
  async isLive(id: string): Promise<boolean> {
    return (await this.database.read(isLive, [currentPracticeId(), id])).length === 1;
  }

  async insert(session: Omit<Session, 'practiceId' | 'revokedAt' | 'memberId'> & { memberId: string }): Promise<void> {
    await this.database.manager.insert(Session, { ...session, practiceId: currentPracticeId() });
  }

  /** Those of an account that still open something in this practice, latest used first. */
  async ofAccount(accountId: string): Promise<OpenSession[]> {
    const sql = `select id, device, created_at as "createdAt", last_seen_at as "lastSeenAt" from app.session
      where practice_id = $1 and account_id = $2 and revoked_at is null and expires_at > now() and last_seen_at + idle_after > now()
      order by last_seen_at desc`;
    return this.database.read<OpenSession>(sql, [currentPracticeId(), accountId]);
  }

  /** @returns false when there is no such session of whoever acts, or it was ended already */
  async revoke(practiceId: string, id: string): Promise<boolean> {
    const sql = 'update app.session set revoked_at = now() where practice_id = $1 and id = $2 and revoked_at is null';
    return (await this.database.change(sql, [practiceId, id])) === 1;
  }

  /** Ends every session of an account, of all practices. @param exceptFor the one that may go on */
  async revokeAll(accountId: string, exceptFor: string | null): Promise<void> {
    await this.database.call('select identity.end_sessions($1, $2)', [accountId, exceptFor]);
  }

  async noteProof(practiceId: string, id: string): Promise<void> {
    await this.database.call('update app.session set proved_at = now() where practice_id = $1 and id = $2', [practiceId, id]);
  }
}
