import type { Type } from '@nestjs/common';
import { CheckInsModule } from '@rekindle/check-ins/api';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { TestApi } from '@rekindle/platform/testing';
import { JournalModule } from '../journal.module';

/** The area with what it stands on. @param more what a spec needs besides */
export function startJournal(...more: readonly Type[]): Promise<TestApi> {
  return TestApi.start([IdentityModule, ClientsModule, ...more, CheckInsModule, JournalModule], [...identityEntities, ...clientsEntities]);
}
