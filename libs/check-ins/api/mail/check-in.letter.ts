import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { LinkTokens } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { Sites } from '@rekindle/platform/http';
import { later, Letters, type Loaded, notNow, unsubscribeLink } from '@rekindle/platform/mail';
import { ClientStatus, ConsentDecision, ConsentKind, consentStanding, missingConsents } from '@rekindle/clients/domain';
import { Consents } from '@rekindle/clients/api';
import { MembershipsService } from '@rekindle/identity/api';
import { Flags } from '@rekindle/safety/api';
import { FlagCode } from '@rekindle/safety/domain';
import { quietUntil } from '@rekindle/check-ins/domain';
import { checkInLink } from '../answering/check-in-link';
import { type CheckInRow, CheckInsRepository } from '../days/check-ins.repository';
import { OutcomesService } from '../days/outcomes.service';
import { type AskedClient, AskedClientsRepository } from '../plans/asked-clients.repository';
import { type PlanRow, PlansRepository } from '../plans/plans.repository';
import { checkInLetter, type CheckInWords } from './check-in.mail';
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
    private readonly database: Database,
  ) {
    for (const letter of [checkInLetter, nudgeLetter])
      letters.register(
        letter,
        async (id) => (await this.loadAll([id])).get(id) ?? null,
        (ids) => this.loadAll(ids),
      );
  }

  // Whole practices are asked at seven in the evening: what is due together is looked up together, and in one transaction.
  private async loadAll(ids: readonly string[]): Promise<Map<string, Loaded<CheckInWords>>> {
    return this.database.transaction(async () => {
      // Answered, skipped or closed meanwhile: there is nothing left to ask.
      const open = (await this.checkIns.findAll(ids)).filter(({ outcome }) => outcome === null);
      const clients = byId(await this.clients.findAll(open.map(({ clientId }) => clientId)));
      const plans = byId(await this.plans.findAll(open.map(({ planId }) => planId)));
      const loaded = new Map<string, Loaded<CheckInWords>>();
      for (const checkIn of open)
        loaded.set(checkIn.id, await this.load(checkIn, clients.get(checkIn.clientId), plans.get(checkIn.planId)));
      return loaded;
    });
  }

  private async load(checkIn: CheckInRow, client?: AskedClient, plan?: PlanRow): Promise<Loaded<CheckInWords>> {
    const { id } = checkIn;
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
    const said = await this.consents.of(id);
    const isAgreedTo = said.some(({ kind, decision }) => kind === ConsentKind.CHECK_IN_MAIL && decision === ConsentDecision.GIVEN);
    if (!isAgreedTo || missingConsents(consentStanding(said)).length > 0) return false;
    // Whoever has said that they are not safe is spoken to by people, and by nothing that goes by the clock.
    return !(await this.flags.stands(id, FlagCode.SH_NOW));
  }
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
