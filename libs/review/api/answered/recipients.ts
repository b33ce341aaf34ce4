import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { later, notNow, unsubscribeLink } from '@rekindle/platform/mail';
import { Consents } from '@rekindle/clients/api';
import { ClientStatus } from '@rekindle/clients/domain';
import { quietUntil } from '@rekindle/check-ins/domain';
import { MembershipsService } from '@rekindle/identity/api';
import { Flags } from '@rekindle/safety/api';
import { FlagCode } from '@rekindle/safety/domain';
import { quietHours } from './to-client';

/** Whether a client may be written to about their own work now, and as whom: asked when a mail is sent, however long ago it was owed. */
@Injectable()
export class Recipients {
  constructor(
    private readonly memberships: MembershipsService,
    private readonly consents: Consents,
    private readonly flags: Flags,
    private readonly database: Database,
  ) {}

  /** @param asLine in a mail that goes anyway @returns null for nobody, or when to ask again */
  async find(clientId: string, asLine: boolean) {
    const [client, reached] = [await this.clientOf(clientId), await this.memberships.reached(clientId)];
    if (!client || !reached) return null;
    if (client.status !== ClientStatus.ACTIVE || !(await this.consents.hasNeeded(clientId))) return notNow('paused');
    // Whoever has said that they are not safe is spoken to by people.
    if (await this.flags.stands(clientId, FlagCode.SH_NOW)) return notNow('paused');
    const quiet = quietUntil(quietHours, client.zone, new Date());
    if (quiet && !asLine) return later(quiet);
    const stopUrl = unsubscribeLink({ practiceId: currentPracticeId(), recipientId: clientId, kind: 'reminder' }, reached.email);
    return { ...reached, practiceName: client.practiceName, stopUrl };
  }

  private async clientOf(clientId: string): Promise<{ status: ClientStatus; zone: string; practiceName: string } | null> {
    const sql = `select c.status, coalesce(c.time_zone, p.time_zone) as zone, p.name as "practiceName"
      from app.client c join app.practice p on p.id = c.practice_id where c.practice_id = $1 and c.id = $2`;
    const [row] = await this.database.read<{ status: ClientStatus; zone: string; practiceName: string }>(sql, [
      currentPracticeId(),
      clientId,
    ]);
    return row ?? null;
  }
}
