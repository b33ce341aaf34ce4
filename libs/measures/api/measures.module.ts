import { Module } from '@nestjs/common';
import { Events } from '@rekindle/platform/events';
import { Permissions } from '@rekindle/platform/graphql';
import { clientErased, ClientsModule } from '@rekindle/clients/api';
import { memberRemoved } from '@rekindle/identity/api';
import { AnsweringResolver } from './answering/answering.resolver';
import { AnsweringService } from './answering/answering.service';
import { measuresPermissions } from './measures.permissions';
import { OfferService } from './offer/offer.service';
import { ResponsePlanRepository } from './response-plan/response-plan.repository';
import { ResponsePlanResolver } from './response-plan/response-plan.resolver';
import { ResponsePlanService } from './response-plan/response-plan.service';
import { ResultsResolver } from './results/results.resolver';
import { Results } from './results/results.service';
import { SittingsRepository } from './sittings.repository';

/** What is asked in questionnaires, and what was answered. */
@Module({
  imports: [ClientsModule],
  providers: [
    ...[SittingsRepository, OfferService, AnsweringService, AnsweringResolver, Results, ResultsResolver],
    ...[ResponsePlanRepository, ResponsePlanService, ResponsePlanResolver],
  ],
  exports: [Results, AnsweringService, OfferService],
})
export class MeasuresModule {
  constructor(permissions: Permissions, events: Events, sittings: SittingsRepository, plans: ResponsePlanRepository) {
    permissions.add(measuresPermissions);
    // Who was merged away never joined, and so never answered anything: there is nothing to give to who stays.
    events.on(clientErased, ({ clientId }) => sittings.forget(clientId));
    events.on(clientErased, ({ clientId }) => plans.forget(clientId));
    events.on(memberRemoved, ({ memberId }) => plans.dropResponder(memberId));
  }
}
