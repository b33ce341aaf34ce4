import { Module } from '@nestjs/common';
import { Permissions } from '@rekindle/platform/graphql';
import { Topics } from '@rekindle/platform/live';
import { ClientsModule } from '@rekindle/clients/api';
import { IdentityModule } from '@rekindle/identity/api';
import { SafetyModule } from '@rekindle/safety/api';
import { FiguresResolver } from './figures/figures.resolver';
import { FiguresService } from './figures/figures.service';
import { outcomesPermissions } from './outcomes.permissions';
import { ProgressRepository } from './progress/progress.repository';
import { ProgressResolver } from './progress/progress.resolver';
import { OutcomesResolver } from './reports/outcomes.resolver';
import { RecordingService } from './reports/recording.service';
import { Registry } from './reports/registry';
import { ReportsRepository } from './reports/reports.repository';
import { TellingService } from './reports/telling.service';
import { waveProviders } from './waves/wave-providers';
import { WavesLoop } from './waves/days/waves-loop';
import { WavesRound } from './waves/days/waves-round';

/** What came of it, as clients and coaches say. */
@Module({
  imports: [IdentityModule, ClientsModule, SafetyModule],
  providers: [
    ...[ReportsRepository, Registry, RecordingService, TellingService, OutcomesResolver],
    ...[ProgressRepository, ProgressResolver],
    ...[FiguresService, FiguresResolver],
    ...waveProviders,
  ],
  exports: [WavesRound],
})
export class OutcomesModule {
  constructor(permissions: Permissions, topics: Topics) {
    permissions.add(outcomesPermissions);
    topics.add({ 'outcome-reports': 'outcome:read' });
  }
}

/** What the worker process does for it by the clock. */
@Module({ imports: [OutcomesModule], providers: [WavesLoop] })
export class OutcomesWorkerModule {}
