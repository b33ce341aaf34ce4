import { Module } from '@nestjs/common';
import { Permissions } from '@rekindle/platform/graphql';
import { ClientsModule } from '@rekindle/clients/api';
import { FiguresResolver } from './figures/figures.resolver';
import { FiguresService } from './figures/figures.service';
import { ClaimDrafts } from './claims/claim-draft';
import { ClaimPages } from './claims/claim-pages';
import { ClaimsRepository } from './claims/claims.repository';
import { ClaimsResolver } from './claims/claims.resolver';
import { ClaimsService } from './claims/claims.service';
import { outcomesPermissions } from './outcomes.permissions';
import { OutcomesResolver } from './reports/outcomes.resolver';
import { RecordingService } from './reports/recording.service';
import { Registry } from './reports/registry';
import { ReportsRepository } from './reports/reports.repository';
import { TellingService } from './reports/telling.service';

/** What came of it, as clients and coaches say. */
@Module({
  imports: [ClientsModule],
  providers: [
    ClaimsRepository,
    ClaimDrafts,
    ClaimsService,
    ClaimsResolver,
    ClaimPages,
    ...[ReportsRepository, Registry, RecordingService, TellingService, OutcomesResolver],
    ...[FiguresService, FiguresResolver],
  ],
})
export class OutcomesModule {
  constructor(permissions: Permissions) {
    permissions.add(outcomesPermissions);
  }
}
