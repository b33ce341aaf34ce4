import { Module } from '@nestjs/common';
import { CheckInsWorkerModule } from '@rekindle/check-ins/api';
import { OutcomesWorkerModule } from '@rekindle/outcomes/api';
import { JobWorkerModule } from '@rekindle/platform/jobs';
import { MasterRenewalModule } from '@rekindle/platform/keys';
import { MailWorkerModule } from '@rekindle/platform/mail';
import { ObserveModule } from '@rekindle/platform/observe';
import { platformModules } from '@rekindle/platform/process';
import { ProgramsWorkerModule } from '@rekindle/programs/api';
import { areaEntities, areaModules } from '../api/areas';

/** The process that does what use cases have asked for: the same areas, no public HTTP. */
@Module({
  imports: [
    ...platformModules(areaEntities),
    ObserveModule,
    ...areaModules,
    JobWorkerModule,
    MailWorkerModule,
    MasterRenewalModule,
    CheckInsWorkerModule,
    ProgramsWorkerModule,
    OutcomesWorkerModule,
  ],
})
export class WorkerModule {}
