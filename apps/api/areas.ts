import { CheckInsModule } from '@rekindle/check-ins/api';
import { ClientsModule, clientsEntities } from '@rekindle/clients/api';
import { IdentityModule, identityEntities } from '@rekindle/identity/api';
import { JournalModule } from '@rekindle/journal/api';
import { MeasuresModule } from '@rekindle/measures/api';
import { OutcomesModule } from '@rekindle/outcomes/api';
import { ProgramsModule } from '@rekindle/programs/api';
import { ReviewModule } from '@rekindle/review/api';
import { SafetyModule } from '@rekindle/safety/api';

/** Every area that the processes are made of. */
export const areaModules = [
  IdentityModule,
  ClientsModule,
  MeasuresModule,
  SafetyModule,
  CheckInsModule,
  ReviewModule,
  JournalModule,
  ProgramsModule,
  OutcomesModule,
];

/** Every table that they write. */
export const areaEntities = [...identityEntities, ...clientsEntities];
