import { Module } from '@nestjs/common';
import { Events } from '@rekindle/platform/events';
import { Permissions } from '@rekindle/platform/graphql';
import { Topics } from '@rekindle/platform/live';
import { clientErased, ClientsModule } from '@rekindle/clients/api';
import { IdentityModule } from '@rekindle/identity/api';
import { SafetyModule } from '@rekindle/safety/api';
import { CasesRepository } from './cases/cases.repository';
import { CountingLoop } from './cases/counting-loop';
import { CountingRound } from './cases/counting-round';
import { CountingService } from './cases/counting.service';
import { ToldRepository } from './cases/told.repository';
import { ChartsController } from './charts/charts.controller';
import { ChartsService } from './charts/charts.service';
import { claimProviders } from './claims/claim-providers';
import { FigureFilesController } from './files/figure-files.controller';
import { FigureFilesService } from './files/figure-files.service';
import { FiguresRepository } from './figures/figures.repository';
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
  controllers: [FigureFilesController, ChartsController],
  providers: [
    ...[ReportsRepository, Registry, RecordingService, TellingService, OutcomesResolver],
    ...[CasesRepository, ToldRepository, CountingService, CountingRound],
    ...[FiguresRepository, FiguresService, FiguresResolver, FigureFilesService, ChartsService],
    ...[ProgressRepository, ProgressResolver],
    ...waveProviders,
    ...claimProviders,
  ],
  exports: [CountingRound, WavesRound],
})
export class OutcomesModule {
  constructor(permissions: Permissions, topics: Topics, events: Events, counting: CountingService) {
    permissions.add(outcomesPermissions);
    topics.add({ outcomes: 'outcome:read', 'outcome-reports': 'outcome:read' });
    events.on(clientErased, ({ clientId }) => counting.letGo(clientId));
  }
}

/** What the worker process does for it by the clock. */
@Module({ imports: [OutcomesModule], providers: [CountingLoop, WavesLoop] })
export class OutcomesWorkerModule {}
