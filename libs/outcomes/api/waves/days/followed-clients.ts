import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { Suppressions } from '@rekindle/platform/mail';
import { Consents } from '@rekindle/clients/api';
import { type ClientStatus, ConsentDecision, ConsentKind, consentStanding, missingConsents } from '@rekindle/clients/domain';
import { localDateAt } from '@rekindle/check-ins/domain';
import { MembershipsService } from '@rekindle/identity/api';
import { mayBeAskedLater } from '@rekindle/outcomes/domain';

/** Of a client what has to be known to ask them later. */
export interface FollowedClient {
  readonly id: string;
  readonly status: ClientStatus;
  readonly zone: string;
  /** ISO 3166-1; null where they have not said it. */
  readonly country: string | null;
  /** The hour that they chose for mail, `19:00`; seven in the evening where they have not said it. */
  readonly at: string;
  readonly practiceName: string;
  /** The day on which they had agreed to all that is needed; null where they have not yet. */
  readonly startedOn: string | null;
  /** The text of the consent to being asked; null where it is not given now, or one that is needed is not. */
  readonly agreedTo: string | null;
  /** They want no more of these mails, or their address takes none. */
  readonly isMailStopped: boolean;
  /** All of that allows asking them. */
  readonly isAsked: boolean;
}

const select = `
  select c.id, c.status, c.country, coalesce(c.time_zone, p.time_zone) as zone, lpad(coalesce(c.mail_hour, 19)::text, 2, '0') || ':00' as at,
    c.consented_at as "consentedAt", p.name as "practiceName"
  from app.client c join app.practice p on p.id = c.practice_id where c.practice_id = $1 and c.id = $2`;

/** Clients, and what they have said about being asked where things stand. */
@Injectable()
export class FollowedClients {
  constructor(
    private readonly consents: Consents,
    private readonly memberships: MembershipsService,
    private readonly suppressions: Suppressions,
    private readonly database: Database,
  ) {}

  async find(clientId: string): Promise<FollowedClient | null> {
    const [row] = await this.database.read<Row>(select, [currentPracticeId(), clientId]);
    if (!row) return null;
    const { consentedAt, ...client } = row;
    const [agreedTo, isMailStopped] = [await this.agreedTo(clientId), await this.isMailStopped(clientId)];
    return {
      ...client,
      startedOn: consentedAt && localDateAt(client.zone, consentedAt),
      agreedTo,
      isMailStopped,
      isAsked: agreedTo !== null && !isMailStopped && mayBeAskedLater(client.status),
    };
  }

  private async agreedTo(clientId: string): Promise<string | null> {
    const standing = consentStanding(await this.consents.of(clientId));
    const said = standing.get(ConsentKind.FOLLOW_UP);
    return said?.decision === ConsentDecision.GIVEN && missingConsents(standing).length === 0 ? said.version : null;
  }

  private async isMailStopped(clientId: string): Promise<boolean> {
    const reached = await this.memberships.reached(clientId);
    return reached !== null && (await this.suppressions.isStopped(reached.email, 'wave'));
  }
}

type Row = Pick<FollowedClient, 'id' | 'status' | 'zone' | 'country' | 'at' | 'practiceName'> & { readonly consentedAt: Date | null };
