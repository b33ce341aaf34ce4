import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { LinkTokens } from '@rekindle/platform/crypto';
import { Sites } from '@rekindle/platform/http';
import { later, Letters, notNow, unsubscribeLink } from '@rekindle/platform/mail';
import { ConsentKind, ClientStatus } from '@rekindle/clients/domain';
import { Consents } from '@rekindle/clients/api';
import { MembershipsService } from '@rekindle/identity/api';
import { Flags } from '@rekindle/safety/api';
import { FlagCode } from '@rekindle/safety/domain';
import { quietUntil } from '@rekindle/check-ins/domain';
import { checkInLink } from '../answering/check-in-link';
import { CheckInsRepository } from '../days/check-ins.repository';
import { OutcomesService } from '../days/outcomes.service';
import { AskedClientsRepository } from '../plans/asked-clients.repository';
import { PlansRepository } from '../plans/plans.repository';
import { checkInLetter } from './check-in.mail';
import { nudgeLetter } from './nudge.mail';
import { untilInWords, whenInWords } from './times-in-words';

/**
 * Finds what the mail of a check-in says, and whether it may go at all: whoever is not to be asked any more is not asked, however long ago
 * the mail was laid out.
 */
@Injectable()
export class CheckInLetterSource {
  constructor(
    letters: Letters,
    private readonly checkIns: CheckInsRepository,
    private readonly plans: PlansRepository,
    private readonly clients: AskedClientsRepository,
    private readonly memberships: MembershipsService,
    private readonly consents: Consents,
    private readonly flags: Flags,
    private readonly outcomes: OutcomesService,
    private readonly tokens: LinkTokens,
    private readonly sites: Sites,
  ) {
    letters.register(checkInLetter, (id) => this.load(id));
    letters.register(nudgeLetter, (id) => this.load(id));
  }

  private async load(id: string) {
    const checkIn = await this.checkIns.find(id);
    // Answered, skipped or closed meanwhile: there is nothing left to ask.
    if (checkIn?.outcome !== null) return null;
    const [client, plan] = [await this.clients.find(checkIn.clientId), await this.plans.find(checkIn.planId)];
    const reached = await this.memberships.reached(checkIn.clientId);
    const [first] = checkIn.asks;
    if (!client || !plan || !reached || !first) return null;
    if (!(await this.mayBeAsked(client))) {
      await this.outcomes.noteUnsent(id, 'paused');
      return notNow('paused');
    }
    const quiet = quietUntil(plan.quiet, plan.zone, plan.now);
    if (quiet) return later(quiet);
    const portal = this.sites.originOf('portal');
    return {
      ...reached,
      practiceName: client.practiceName,
      first,
      url: `${portal}${checkInLink(this.tokens, id)}`,
      until: untilInWords(checkIn.closesAt, plan.zone, checkIn.day),
      when: whenInWords(plan),
      helpUrl: `${portal}/help`,
      stopUrl: unsubscribeLink({ practiceId: currentPracticeId(), recipientId: checkIn.clientId, kind: 'checkin' }, reached.email),
      settingsUrl: `${portal}/more/check-ins`,
      isSlowed: plan.rhythm === 'weekly',
    };
  }

  private async mayBeAsked({ id, status }: { readonly id: string; readonly status: ClientStatus }): Promise<boolean> {
    if (status !== ClientStatus.ACTIVE) return false;
    if (!(await this.consents.has(id, ConsentKind.CHECK_IN_MAIL)) || !(await this.consents.hasNeeded(id))) return false;
    // Whoever has said that they are not safe is spoken to by people, and by nothing that goes by the clock.
    return !(await this.flags.stands(id, FlagCode.SH_NOW));
  }
}
