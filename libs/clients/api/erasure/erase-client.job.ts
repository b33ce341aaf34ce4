import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { Events } from '@rekindle/platform/events';
import { Files } from '@rekindle/platform/files';
import { defineJob, JobHandlers } from '@rekindle/platform/jobs';
import { Vault } from '@rekindle/platform/keys';
import { MembershipsService } from '@rekindle/identity/api';
import { clientErased } from './client-erased.event';
import { ErasureRepository } from './erasure.repository';

export const eraseClient = defineJob<{ clientId: string }>('clients.erase-client');

/** Forgets what is left of somebody: names, files, and last the key that would open what they wrote. */
@Injectable()
export class EraseClient {
  constructor(
    private readonly erasure: ErasureRepository,
    private readonly memberships: MembershipsService,
    private readonly files: Files,
    private readonly events: Events,
    private readonly vault: Vault,
    private readonly database: Database,
    handlers: JobHandlers,
  ) {
    handlers.register(eraseClient, ({ clientId }) => this.erase(clientId));
  }

  private async erase(clientId: string): Promise<void> {
    await this.database.transaction(async () => {
      for (const id of await this.erasure.files(clientId)) await this.files.remove(id);
      await this.erasure.forget(clientId);
      await this.memberships.forget(clientId);
      await this.events.publish(clientErased, { clientId });
    });
    // Last: what is noise can no longer be removed by its content.
    await this.vault.shred(currentPracticeId(), clientId);
  }
}
