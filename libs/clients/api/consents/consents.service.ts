import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { Events } from '@rekindle/platform/events';
import type { ClientId } from '@rekindle/shared/kernel';
import { ConsentDecision, consentStanding, consentVersions, missingConsents, type ConsentKind } from '@rekindle/clients/domain';
import { clientsProblem } from '../clients.problems';
import { currentClientId } from '../current-client';
import { Timeline } from '../timeline/timeline';
import { consentWithdrawn } from './consent-withdrawn.event';
import type { GiveConsentInput } from './consent.type';
import { ConsentsRepository, type ConsentRow } from './consents.repository';

/** What clients agree to. Every area asks here before it does what needs a consent. */
@Injectable()
export class Consents {
  constructor(
    private readonly consents: ConsentsRepository,
    private readonly timeline: Timeline,
    private readonly events: Events,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  /** What was said last about each consent; those about which nothing was said are missing. */
  async of(clientId: string): Promise<ConsentRow[]> {
    return this.consents.latest(clientId);
  }

  /** Whether a consent is given now. */
  async has(clientId: string, kind: ConsentKind): Promise<boolean> {
    return (await this.consents.latest(clientId)).some((consent) => consent.kind === kind && consent.decision === ConsentDecision.GIVEN);
  }

  /** Before anything of the client at work is stored. @throws Problem when a needed consent is not given */
  async demandNeeded(): Promise<void> {
    this.demand(await this.hasNeeded(currentClientId()));
  }

  /** The same where a statement has asked it already, with `hasNeededConsents`. @throws Problem */
  demand(hasNeeded: boolean): void {
    if (!hasNeeded) throw clientsProblem('consent-needed');
  }

  /** Whether everything needed is agreed to now; else nothing is stored, and coaches read nothing that was told. */
  async hasNeeded(clientId: string): Promise<boolean> {
    return missingConsents(consentStanding(await this.consents.latest(clientId))).length === 0;
  }

  /** Saying yes to the same text twice is saying it once. */
  async give({ kind, version }: GiveConsentInput): Promise<ConsentRow> {
    if (version !== consentVersions[kind]) throw clientsProblem('consent-outdated');
    const clientId = currentClientId();
    return this.database.transaction(async () => {
      const known = await this.find(clientId, kind);
      if (known?.decision === ConsentDecision.GIVEN && known.version === version) return known;
      const given = await this.say(clientId, { kind, decision: ConsentDecision.GIVEN, version });
      if (await this.hasNeeded(clientId)) await this.consents.noteConsented(clientId);
      return given;
    });
  }

  /** Takes effect at once. What was never given cannot be withdrawn, and nothing is written. */
  async withdraw(kind: ConsentKind): Promise<ConsentRow | null> {
    const clientId = currentClientId();
    return this.database.transaction(async () => {
      const known = await this.find(clientId, kind);
      if (known?.decision !== ConsentDecision.GIVEN) return known;
      const withdrawn = await this.say(clientId, { kind, decision: ConsentDecision.WITHDRAWN, version: known.version });
      await this.events.publish(consentWithdrawn, { clientId, kind });
      return withdrawn;
    });
  }

  private async say(clientId: ClientId, said: Pick<ConsentRow, 'kind' | 'decision' | 'version'>): Promise<ConsentRow> {
    const consent = await this.consents.add(clientId, said);
    await this.timeline.add({ clientId, kind: `clients.consent-${said.decision}`, visibility: 'client', codes: [said.kind] });
    await this.audit.note({ action: `clients.consent-${said.decision}`, object: { kind: 'consent', id: consent.id }, clientId });
    return consent;
  }

  private async find(clientId: string, kind: ConsentKind): Promise<ConsentRow | null> {
    return (await this.consents.latest(clientId)).find((consent) => consent.kind === kind) ?? null;
  }
}
