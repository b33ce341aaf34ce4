import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Outbox } from '@rekindle/platform/jobs';
import { isId } from '@rekindle/shared/kernel';
import { MembershipsService } from '@rekindle/identity/api';
import { ClientSummary } from '../summary/client-summary';
import { eraseClient } from './erase-client.job';
import { ErasureRepository } from './erasure.repository';

/** Forgetting somebody. They are out and off every list at once; the rest is the worker's, which may be interrupted and goes on. */
@Injectable()
export class ErasureService {
  constructor(
    private readonly erasure: ErasureRepository,
    private readonly memberships: MembershipsService,
    private readonly summary: ClientSummary,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  async begin(clientId: string): Promise<void> {
    await this.database.transaction(async () => {
      if (!isId(clientId) || !(await this.erasure.mark(clientId))) throw notFound();
      await this.memberships.end(clientId);
      await this.summary.rename(clientId);
      await this.audit.note({ action: 'clients.client-erased', object: { kind: 'client', id: clientId }, clientId });
      await this.outbox.add(eraseClient, { clientId });
    });
  }
}
