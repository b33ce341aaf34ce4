import { CheckInsModule } from '@rekindle/check-ins/api';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { MeasuresModule } from '@rekindle/measures/api';
import { TestApi } from '@rekindle/platform/testing';
import { SafetyModule } from '@rekindle/safety/api';
import { OutcomesModule } from '../outcomes.module';

/** The api with all that outcomes stand on. */
export function startOutcomes(): Promise<TestApi> {
  return TestApi.start(
    [IdentityModule, ClientsModule, MeasuresModule, SafetyModule, CheckInsModule, OutcomesModule],
    [...identityEntities, ...clientsEntities],
  );
}
