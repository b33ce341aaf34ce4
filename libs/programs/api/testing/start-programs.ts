import type { Type } from '@nestjs/common';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { MeasuresModule } from '@rekindle/measures/api';
import { TestApi } from '@rekindle/platform/testing';
import { SafetyModule } from '@rekindle/safety/api';
import { ProgramsModule } from '../programs.module';

/** The area with everything that it stands on. @param more what a spec needs besides */
export function startPrograms(...more: readonly Type[]): Promise<TestApi> {
  return TestApi.start(
    [IdentityModule, ClientsModule, MeasuresModule, SafetyModule, ...more, ProgramsModule],
    [...identityEntities, ...clientsEntities],
  );
}
