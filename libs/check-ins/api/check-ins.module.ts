import { Module } from '@nestjs/common';
import { Events } from '@rekindle/platform/events';
import { Permissions } from '@rekindle/platform/graphql';
import { Topics } from '@rekindle/platform/live';
import { mailUnsubscribed } from '@rekindle/platform/mail';
import { clientErased, clientMoved, ClientsModule } from '@rekindle/clients/api';
import { IdentityModule, practiceMoved } from '@rekindle/identity/api';
import { MeasuresModule } from '@rekindle/measures/api';
import { SafetyModule } from '@rekindle/safety/api';
import { AnswerPages } from './answering/answer-pages';
import { AnswersRepository } from './answering/answers.repository';
import { AnswersService } from './answering/answers.service';
import { CheckInVisits } from './answering/check-in-visits';
import { GivenAnswers } from './answering/given-answers';
import { checkInsPermissions } from './check-ins.permissions';
import { CheckInLoop } from './days/check-in-loop';
import { CheckInRound } from './days/check-in-round';
import { CheckInsRepository } from './days/check-ins.repository';
import { OutcomesService } from './days/outcomes.service';
import { PracticeClock } from './days/practice-clock';
import { DaysAhead } from './days/days-ahead.service';
import { EventDaysRepository } from './days/event-days.repository';
import { CoachingMail } from './deliveries/coaching-mail';
import { DeliveriesRepository } from './deliveries/deliveries.repository';
import { DeliveriesResolver } from './deliveries/deliveries.resolver';
import { DeliveriesService } from './deliveries/deliveries.service';
import { DigestLetterSource } from './digest/digest.letter';
import { DigestService } from './digest/digest.service';
import { DigestsRepository } from './digest/digests.repository';
import { MyDigestResolver } from './digest/my-digest.resolver';
import { MyDigestService } from './digest/my-digest.service';
import { TidingsRepository } from './digest/tidings.repository';
import { CheckInLetterSource } from './mail/check-in.letter';
import { CheckInsResolver } from './overview/check-ins.resolver';
import { CheckInsService } from './overview/check-ins.service';
import { AskedClientsRepository } from './plans/asked-clients.repository';
import { PlanCheck } from './plans/plan-check';
import { PlanView } from './plans/plan-view';
import { PlansRepository } from './plans/plans.repository';
import { PlansResolver } from './plans/plans.resolver';
import { PlansService } from './plans/plans.service';
import { MyCheckInsResolver } from './portal/my-check-ins.resolver';
import { MyCheckInsService } from './portal/my-check-ins.service';
import { MyCheckInsView } from './portal/my-check-ins.view';
import { RhythmService } from './silence/rhythm.service';
import { TemplatesRepository } from './templates/templates.repository';
import { TemplatesResolver } from './templates/templates.resolver';
import { TemplatesService } from './templates/templates.service';
import { WritingPlaces } from './writing/writing-place';
import { WritingResolver } from './writing/writing.resolver';

/** What clients are asked between sessions. */
@Module({
  imports: [IdentityModule, ClientsModule, MeasuresModule, SafetyModule],
  providers: [
    ...[PlansRepository, AskedClientsRepository, PlanCheck, PlanView, PlansService, PlansResolver],
    ...[
      CheckInsRepository,
      EventDaysRepository,
      DaysAhead,
      PracticeClock,
      OutcomesService,
      RhythmService,
      CheckInRound,
      CheckInLetterSource,
    ],
    ...[DigestsRepository, TidingsRepository, DigestService, DigestLetterSource, MyDigestService, MyDigestResolver],
    ...[AnswersRepository, GivenAnswers, AnswersService, CheckInVisits, AnswerPages],
    ...[TemplatesRepository, TemplatesService, TemplatesResolver],
    ...[WritingPlaces, WritingResolver],
    ...[MyCheckInsView, MyCheckInsService, MyCheckInsResolver],
    ...[CheckInsService, CheckInsResolver, CoachingMail, DeliveriesRepository, DeliveriesService, DeliveriesResolver],
  ],
  exports: [CheckInRound, WritingPlaces],
})
export class CheckInsModule {
  constructor(
    permissions: Permissions,
    topics: Topics,
    events: Events,
    checkIns: CheckInsRepository,
    plans: PlansService,
    digest: DigestService,
    ahead: DaysAhead,
    practiceClock: PracticeClock,
  ) {
    permissions.add(checkInsPermissions);
    topics.add({ 'check-ins': 'check-in:read' });
    events.on(mailUnsubscribed, ({ recipientId, kind }) => (kind === 'checkin' ? plans.noteStopped(recipientId) : Promise.resolve()));
    events.on(practiceMoved, () => digest.lookNow());
    events.on(practiceMoved, () => practiceClock.follow());
    events.on(clientMoved, ({ clientId }) => ahead.follow(clientId));
    events.on(clientErased, ({ clientId }) => checkIns.forget(clientId));
  }
}

/** What the worker process does for it by the clock. */
@Module({ imports: [CheckInsModule], providers: [CheckInLoop] })
export class CheckInsWorkerModule {}
