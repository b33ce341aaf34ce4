import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { addDays, localDateAt } from '@rekindle/check-ins/domain';
import { Api, type CheckInPlanFragment, CheckInsOfClientDocument, type DeliveredMailFragment, Live } from '@rekindle/shared/graphql';
import { Calendar, Card, PageError, Skeleton } from '@rekindle/shared/ui';
import { DeliveryList } from '../deliveries/delivery-list';
import { zoneOr } from '../words/moment-words';
import { calendarDays } from './calendar/calendar-days';
import { CheckInCalendar } from './calendar/check-in-calendar';
import { ChosenDay } from './calendar/chosen-day';
import { QuestionCourses } from './charts/question-courses';
import { PlanProposal } from './plan-proposal';
import { PlanSummary } from './plan-summary';

const daysBack = 90;
const daysAhead = 14;

/** The tab about check-ins: how steadily somebody answers, their plan, five weeks of days, what has moved, and what became of each mail. */
@Component({
  selector: 'rk-client-check-ins',
  imports: [Card, CheckInCalendar, ChosenDay, DeliveryList, PageError, PlanProposal, PlanSummary, QuestionCourses, Skeleton],
  templateUrl: './client-check-ins.html',
  styleUrl: './client-check-ins.css',
})
export class ClientCheckIns {
  readonly clientId = input.required<string>();

  private readonly calendar = inject(Calendar);
  private readonly ownToday = computed(() => localDateAt(zoneOr(this.calendar.zone()), this.calendar.now()));
  protected readonly query = inject(Api).query(CheckInsOfClientDocument, () => ({
    clientId: this.clientId(),
    from: addDays(this.ownToday(), -daysBack),
    until: addDays(this.ownToday(), daysAhead),
  }));

  protected readonly plan = linkedSignal<CheckInPlanFragment | undefined>(() => this.query.value()?.checkInPlan);
  protected readonly mails = linkedSignal<readonly DeliveredMailFragment[]>(() => this.query.value()?.deliveries ?? []);
  /** Those that are no mere plan: the next three stand above. */
  protected readonly sent = computed(() => this.mails().filter(({ state, reason }) => state !== 'SCHEDULED' || reason !== null));
  private readonly days = computed(() => this.query.value()?.clientCheckIns.days ?? []);
  protected readonly adherence = computed(() => this.query.value()?.clientCheckIns.adherence);

  // Clients travel: today is theirs.
  protected readonly today = computed(() => {
    const zone = this.plan()?.zone;
    return zone ? localDateAt(zone, this.calendar.now()) : this.ownToday();
  });
  protected readonly past = computed(() => this.days().filter(({ day }) => day <= this.today()));
  protected readonly weeks = computed(() => {
    const plan = this.plan();
    return plan ? calendarDays(this.days(), plan, { today: this.today(), now: this.calendar.now() }) : [];
  });
  /** The last day that was answered, else today. */
  protected readonly chosen = linkedSignal<{ clientId: string; isThere: boolean }, string>({
    source: () => ({ clientId: this.clientId(), isThere: this.weeks().length > 0 }),
    computation: ({ clientId, isThere }, before) => {
      if (isThere && before?.source.isThere && before.source.clientId === clientId) return before.value;
      return this.lastAnswered() ?? this.today();
    },
  });
  protected readonly chosenDay = computed(() =>
    this.weeks()
      .flat()
      .find(({ day }) => day === this.chosen()),
  );
  protected readonly mailsOfDay = computed(() =>
    this.mails()
      .filter(({ day }) => day === this.chosen())
      .toReversed(),
  );

  constructor() {
    inject(Live).on('check-ins', () => this.query.refresh());
  }

  /** What lies ahead follows the plan, so it is asked for anew. */
  protected show(plan: CheckInPlanFragment): void {
    this.plan.set(plan);
    this.query.refresh();
  }

  protected showMail(changed: DeliveredMailFragment): void {
    this.mails.update((mails) => mails.map((mail) => (mail.id === changed.id ? changed : mail)));
  }

  private lastAnswered(): string | undefined {
    return this.weeks()
      .flat()
      .findLast(({ sign }) => sign === 'answered')?.day;
  }
}
