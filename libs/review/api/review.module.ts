import { Module } from '@nestjs/common';
import { Permissions } from '@rekindle/platform/graphql';
import { Topics } from '@rekindle/platform/live';
import { ClientsModule } from '@rekindle/clients/api';
import { IdentityModule } from '@rekindle/identity/api';
import { SafetyModule } from '@rekindle/safety/api';
import { AgendaResolver } from './agenda/agenda.resolver';
import { AgendaService } from './agenda/agenda.service';
import { ReadingPromiseResolver } from './promise/reading-promise.resolver';
import { ReadingPromiseService } from './promise/reading-promise.service';
import { ReviewQueueResolver } from './queue/review.resolver';
import { ReviewService } from './queue/review.service';
import { reviewPermissions } from './review.permissions';
import { SnippetsResolver } from './snippets/snippets.resolver';
import { SnippetsService } from './snippets/snippets.service';

/** What waits for a coach, by when it is read, and what to talk about. */
@Module({
  imports: [IdentityModule, ClientsModule, SafetyModule],
  providers: [
    ...[ReviewService, ReviewQueueResolver],
    ...[AgendaService, AgendaResolver],
    ...[ReadingPromiseService, ReadingPromiseResolver],
    ...[SnippetsService, SnippetsResolver],
  ],
})
export class ReviewModule {
  constructor(permissions: Permissions, topics: Topics) {
    permissions.add(reviewPermissions);
    topics.add({ review: 'review:read' });
  }
}
