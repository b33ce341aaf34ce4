import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Vault, type Place } from '@rekindle/platform/keys';
import { isId } from '@rekindle/shared/kernel';
import { CaseloadService } from '../caseload/caseload.service';
import { checkedText } from '../checked-text';
import { clientsProblem } from '../clients.problems';
import { sealedPlace } from '../sealed-place';
import { ClientSummary } from '../summary/client-summary';
import { Timeline, type Told } from '../timeline/timeline';
import type { DismissAlertInput, PinAlertInput, PinnedAlert } from './alert.type';
import { AlertsRepository, type AlertRow } from './alerts.repository';

const mostOpen = 20;

/** What must be read before anything else about a client. It is dismissed and never removed: its history is on the timeline. */
@Injectable()
export class AlertsService {
  constructor(
    private readonly alerts: AlertsRepository,
    private readonly caseload: CaseloadService,
    private readonly vault: Vault,
    private readonly summary: ClientSummary,
    private readonly timeline: Timeline,
    private readonly database: Database,
  ) {
    timeline.tellWith('clients.alert-pinned', (ids) => this.tell(ids, false));
    timeline.tellWith('clients.alert-dismissed', (ids) => this.tell(ids, true));
  }

  /** What is pinned now. */
  async open(clientId: string): Promise<PinnedAlert[]> {
    const rows = await this.alerts.open(clientId);
    return Promise.all(
      rows.map(async (row) => ({
        ...{ id: row.id, text: await this.read(row), pinnedBy: row.pinnedBy, pinnedAt: row.pinnedAt },
      })),
    );
  }

  async pin({ clientId, text: typed }: PinAlertInput): Promise<PinnedAlert[]> {
    const text = checkedText(typed, 'alert');
    const id = newId<string>();
    return this.database.transaction(async () => {
      if (!isId(clientId) || !(await this.caseload.find(clientId))) throw notFound();
      if ((await this.alerts.open(clientId)).length >= mostOpen) throw clientsProblem('too-many-alerts');
      await this.alerts.insert({ id, clientId, body: await this.vault.seal(placeOf({ id, clientId }, 'alert'), text) });
      return this.noted('clients.alert-pinned', { id, clientId });
    });
  }

  async dismiss({ id, reason: typed }: DismissAlertInput): Promise<PinnedAlert[]> {
    const reason = typed?.trim() ? checkedText(typed, 'reason') : null;
    return this.database.transaction(async () => {
      const [known] = isId(id) ? await this.alerts.those([id]) : [];
      if (!known) throw notFound();
      const sealed = reason === null ? null : await this.vault.seal(placeOf(known, 'dismissal'), reason);
      // Of two who dismiss it at once, the first one's reason stays.
      if (!(await this.alerts.dismiss(id, sealed))) return this.open(known.clientId);
      return this.noted('clients.alert-dismissed', known);
    });
  }

  private async noted(kind: 'clients.alert-pinned' | 'clients.alert-dismissed', { id, clientId }: AlertKey): Promise<PinnedAlert[]> {
    await this.timeline.add({ clientId, kind, visibility: 'team', subjectId: id });
    await this.summary.refresh(clientId);
    return this.open(clientId);
  }

  private async tell(ids: readonly string[], withReason: boolean): Promise<Map<string, Told>> {
    const rows = await this.alerts.those(ids);
    const told = await Promise.all(
      rows.map(async (row) => ({
        text: await this.read(row),
        detail: withReason && row.reason ? await this.vault.open(placeOf(row, 'dismissal'), row.reason) : null,
      })),
    );
    return new Map(rows.map(({ id }, index) => [id, told[index] as Told]));
  }

  private read(row: AlertRow): Promise<string> {
    return this.vault.open(placeOf(row, 'alert'), row.body);
  }
}

type AlertKey = Pick<AlertRow, 'id' | 'clientId'>;

function placeOf({ id, clientId }: AlertKey, text: 'alert' | 'dismissal'): Place {
  return sealedPlace[text]({ practiceId: currentPracticeId(), clientId }, id);
}
