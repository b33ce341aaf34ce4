import { Module } from '@nestjs/common';
import { Events } from '@rekindle/platform/events';
import { Permissions } from '@rekindle/platform/graphql';
import { Topics } from '@rekindle/platform/live';
import { clientErased, clientMerged, ClientsModule, coachAssigned } from '@rekindle/clients/api';
import { absenceChanged, IdentityModule, memberRemoved } from '@rekindle/identity/api';
import { SafetyModule } from '@rekindle/safety/api';
import { AgendaRepository } from './agenda/agenda.repository';
import { AgendaResolver } from './agenda/agenda.resolver';
import { AgendaService } from './agenda/agenda.service';
import { AnsweredMail } from './answered/answered-mail';
import { Recipients } from './answered/recipients';
import { OwnOfMembers } from './own-of-members';
import { DueDates } from './promise/due-dates';
import { PromisesRepository } from './promise/promises.repository';
import { ReadingPromiseResolver } from './promise/reading-promise.resolver';
import { ReadingPromiseService } from './promise/reading-promise.service';
import { ActsRepository } from './queue/acts.repository';
import { ArrivalsRepository } from './queue/arrivals.repository';
import { ReviewItemsRepository } from './queue/review-items.repository';
import { ReviewKinds } from './queue/review-kinds';
import { ReviewQueue } from './queue/review-queue';
import { ReviewQueueResolver } from './queue/review.resolver';
import { ReviewService } from './queue/review.service';
import { Snoozing } from './queue/snoozing';
import { Subjects } from './queue/subjects';
import { reviewPermissions } from './review.permissions';
import { SnippetsRepository } from './snippets/snippets.repository';
import { SnippetsResolver } from './snippets/snippets.resolver';
import { SnippetsService } from './snippets/snippets.service';

/** What waits for a coach, by when it is read, and what to talk about. */
@Module({
  imports: [IdentityModule, ClientsModule, SafetyModule],
  providers: [
    ...[ReviewItemsRepository, ActsRepository, ArrivalsRepository, ReviewKinds, ReviewQueue, Subjects, Snoozing],
    ...[ReviewService, ReviewQueueResolver],
    ...[AgendaRepository, AgendaService, AgendaResolver],
    ...[PromisesRepository, DueDates, ReadingPromiseService, ReadingPromiseResolver],
    ...[SnippetsRepository, SnippetsService, SnippetsResolver],
    ...[Recipients, AnsweredMail],
    OwnOfMembers,
  ],
  exports: [AnsweredMail, Recipients, ReviewKinds, ReviewQueue, Subjects],
})
export class ReviewModule {
  constructor(
    permissions: Permissions,
    topics: Topics,
    events: Events,
    queue: ReviewQueue,
    agenda: AgendaService,
    dueDates: DueDates,
    own: OwnOfMembers,
  ) {
    permissions.add(reviewPermissions);
    topics.add({ review: 'review:read' });
    events.on(coachAssigned, ({ coachId }) => dueDates.follow(coachId));
    events.on(absenceChanged, ({ memberId }) => dueDates.follow(memberId));
    events.on(memberRemoved, ({ memberId }) => own.forget(memberId));
    events.on(clientMerged, ({ from, into }) => agenda.give(from, into));
    events.on(clientErased, async ({ clientId }) => {
      await queue.forget(clientId);
      await agenda.forget(clientId);
    });
  }
}
