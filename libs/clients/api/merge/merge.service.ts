import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { Events } from '@rekindle/platform/events';
import { notFound } from '@rekindle/platform/graphql';
import { isId, type MemberId, searchableText } from '@rekindle/shared/kernel';
import { ClientStatus } from '@rekindle/clients/domain';
import { InvitationsService } from '@rekindle/identity/api';
import { CaseRepository } from '../case/case.repository';
import { statusMoved } from '../case/status-moved.event';
import { clientsProblem } from '../clients.problems';
import { placeFor } from '../place-for';
import { ClientSummary } from '../summary/client-summary';
import { Timeline } from '../timeline/timeline';
import { Belongings } from './belongings';
import { clientMerged } from './client-merged.event';
import { MergeRepository, type Mergeable } from './merge.repository';
import { MergeDetail, type MergeClientsInput } from './merge.type';

const { INVITED, MERGED } = ClientStatus;

/** Two clients who turn out to be one person. */
@Injectable()
export class MergeService {
  constructor(
    private readonly merge: MergeRepository,
    private readonly belongings: Belongings,
    private readonly cases: CaseRepository,
    private readonly invitations: InvitationsService,
    private readonly summary: ClientSummary,
    private readonly timeline: Timeline,
    private readonly events: Events,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  /** What was said and written of either is the kept one's. Cannot be taken back; done twice, it is done once. */
  async mergeClients({ keepId, otherId, takes }: MergeClientsInput): Promise<void> {
    await this.database.transaction(async () => {
      const [keep, other] = await this.both(keepId, otherId);
      if (other.status === MERGED && other.mergedInto === keepId) return;
      demandMergeable(keep, other, takes);
      if (other.status === INVITED) await this.invitations.withdraw(otherId as MemberId);
      await this.merge.markMerged(otherId, keepId);
      await this.merge.takeAge(keepId, otherId);
      await this.setDetails(keep, other, takes);
      await this.belongings.give(otherId, keepId);
      await this.events.publish(statusMoved, { clientId: otherId, from: other.status, to: MERGED });
      await this.events.publish(clientMerged, { from: otherId, into: keepId });
      await this.timeline.add({ clientId: keepId, kind: 'clients.merged', visibility: 'team', subjectId: otherId });
      await this.audit.note({ action: 'clients.client-merged', object: { kind: 'client', id: otherId }, clientId: keepId });
      await this.summary.rename(keepId, otherId);
    });
  }

  private async both(keepId: string, otherId: string): Promise<[Mergeable, Mergeable]> {
    if (keepId === otherId && isId(keepId)) throw clientsProblem('merge-same');
    const those = isId(keepId) && isId(otherId) ? await this.merge.lock([keepId, otherId]) : [];
    const [keep, other] = [keepId, otherId].map((id) => those.find((each) => each.id === id));
    if (!keep || !other || keep.status === MERGED) throw notFound();
    return [keep, other];
  }

  private async setDetails(keep: Mergeable, other: Mergeable, takes: readonly MergeDetail[]): Promise<void> {
    const from = (detail: MergeDetail) => (takes.includes(detail) ? other : keep);
    const details = {
      name: from(MergeDetail.NAME).name,
      email: from(MergeDetail.EMAIL).email,
      pronouns: from(MergeDetail.PRONOUNS).pronouns,
    };
    await this.cases.setDetails({ id: keep.id, ...details, sortName: searchableText(details.name) });
    // The link that was mailed to the other address must not let in whoever reads it.
    if (keep.status === INVITED && details.email !== keep.email) await this.invitations.invite(placeFor({ id: keep.id, ...details }));
  }
}

function demandMergeable(keep: Mergeable, other: Mergeable, takes: readonly MergeDetail[]): void {
  if (other.status === MERGED) throw notFound();
  if (keep.hasJoined && other.hasJoined) throw clientsProblem('merge-both-joined');
  if (other.hasJoined) throw clientsProblem('merge-keeps-who-joined');
  // A place that was refused stays refused.
  if ([keep, other].some(({ status }) => status === ClientStatus.UNDER_AGE)) throw clientsProblem('under-age');
  if (keep.hasJoined && takes.includes(MergeDetail.EMAIL)) throw clientsProblem('address-is-theirs');
}
