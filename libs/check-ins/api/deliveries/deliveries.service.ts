import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Live } from '@rekindle/platform/live';
import { isId } from '@rekindle/shared/kernel';
import { CaseloadService } from '@rekindle/clients/api';
import { isLocalDate } from '@rekindle/check-ins/domain';
import { checkInsProblem } from '../check-ins.problems';
import { DeliveriesRepository } from './deliveries.repository';
import type { DayReport, Delivery } from './delivery.type';

const most = 200;

/** What became of each mail to a client, and what a coach can do where it waits. */
@Injectable()
export class DeliveriesService {
  constructor(
    private readonly deliveries: DeliveriesRepository,
    private readonly caseload: CaseloadService,
    private readonly audit: AuditTrail,
    private readonly live: Live,
    private readonly database: Database,
  ) {}

  async of(clientId: string): Promise<Delivery[]> {
    if (!isId(clientId) || !(await this.caseload.find(clientId))) throw notFound();
    return this.deliveries.of(clientId, most);
  }

  /** Those that wait for somebody. */
  async waiting(): Promise<Delivery[]> {
    return this.deliveries.waiting(most);
  }

  /** Every mail that the day owed stands in one of the counts: there is no silent gap. */
  async dayReport(day: string): Promise<DayReport> {
    if (!isLocalDate(day)) throw checkInsProblem('day-unknown');
    const counts = await this.deliveries.counts(day);
    return { day, owed: counts.reduce((sum, { mails }) => sum + mails, 0), counts };
  }

  /** The identical mail, by somebody who decided so: who is written to twice was written to by a human. */
  async sendAgain(id: string): Promise<Delivery> {
    return this.database.transaction(async () => {
      const delivery = isId(id) ? await this.deliveries.find(id) : null;
      if (!delivery) throw notFound();
      if (!(await this.deliveries.sendAgain(id))) throw checkInsProblem('not-waiting');
      const about = delivery.clientId ? { clientId: delivery.clientId } : {};
      await this.audit.note({ action: 'check-ins.mail-sent-again', object: { kind: 'dispatch', id }, ...about });
      await this.live.tell('check-ins');
      return (await this.deliveries.find(id)) ?? delivery;
    });
  }
}
