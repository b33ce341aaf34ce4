import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { fingerprint, newId, newSecret } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import type { Site } from '@rekindle/platform/http';
import type { AccountId } from '@rekindle/shared/kernel';
import { Role, sessionLength } from '@rekindle/identity/domain';
import type { Membership } from '../accounts/accounts.repository';
import { identityProblem } from '../identity.problems';
import { SessionsRepository, type LiveSession } from './sessions.repository';

/** Where a sign-in comes from. */
export interface Device {
  readonly site: Site;
  /** What the browser calls itself, shortened. */
  readonly name: string;
}

/** Opening and ending sign-ins. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  /**
   * Opens a session for somebody who has just proved who they are.
   *
   * @param work runs as them, in the same transaction: `before` makes the membership where it is new, `result` is handed on
   * @returns the secret for the cookie, which nobody else ever sees; null for somebody who still has to show a second factor
   */
  async open<T>(
    accountId: AccountId,
    membership: Membership,
    device: Device,
    work: { before?: () => Promise<void>; result: () => Promise<T>; isProved?: boolean },
  ): Promise<{ secret: string | null; result: T }> {
    // Staff work on the coach's site and clients on the portal: a link opened on the other one opens nothing.
    if ((membership.role === Role.CLIENT) !== (device.site === 'portal')) throw identityProblem('link-unknown');
    const secret = newSecret();
    const { idle, atMost } = sessionLength[device.site];
    return this.database.transaction(() =>
      this.database.as(contextOf(accountId, membership), async () => {
        await work.before?.();
        if (work.isProved === false) return { secret: null, result: await work.result() };
        await this.sessions.insert({
          id: newId(),
          accountId,
          memberId: membership.memberId,
          site: device.site,
          device: device.name,
          tokenHash: fingerprint(secret),
          idleAfter: `${idle} seconds`,
          expiresAt: new Date(Date.now() + atMost * 1_000),
        });
        await this.audit.note({ action: 'identity.signed-in' });
        return { secret, result: await work.result() };
      }),
    );
  }

  /** Ends the session of this request, for good. */
  async end(): Promise<void> {
    await this.database.transaction(() => this.sessions.revoke(currentPracticeId(), currentContext().actor.sessionId ?? ''));
  }
}

/** The context in which somebody with this membership acts. */
export function contextOf(accountId: string, { practiceId, memberId, role }: Membership) {
  const isClient = role === 'client';
  return { practiceId, actor: { role, accountId, memberId, ...(isClient ? { clientId: memberId } : {}) } };
}

/** The same for somebody who comes with a session. */
export function contextOfSession(session: LiveSession) {
  const { practiceId, actor } = contextOf(session.accountId, session);
  const { sessionId, provedAt, onlyAssigned: seesAssignedOnly, readsOnly } = session;
  return { practiceId, actor: { ...actor, sessionId, provedAt, seesAssignedOnly, readsOnly } };
}
