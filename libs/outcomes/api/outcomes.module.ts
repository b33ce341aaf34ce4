import { Module } from '@nestjs/common';
import { Permissions } from '@rekindle/platform/graphql';
import { ClientsModule } from '@rekindle/clients/api';
import { IdentityModule } from '@rekindle/identity/api';
import { SafetyModule } from '@rekindle/safety/api';
import { claimProviders } from './claims/claim-providers';
import { FiguresResolver } from './figures/figures.resolver';
import { FiguresService } from './figures/figures.service';
import { outcomesPermissions } from './outcomes.permissions';
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
    ...[FiguresService, FiguresResolver],
    ...waveProviders,
    ...claimProviders,
  ],
  exports: [WavesRound],
})
export class OutcomesModule {
  constructor(permissions: Permissions) {
    permissions.add(outcomesPermissions);
  }
}

/** What the worker process does for it by the clock. */
@Module({ imports: [OutcomesModule], providers: [WavesLoop] })
export class OutcomesWorkerModule {}
