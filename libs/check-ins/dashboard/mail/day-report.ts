import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { addDays } from '@rekindle/check-ins/domain';
import type { DeliveriesOfDayQuery, MailState, Query } from '@rekindle/shared/graphql';
import { Card, PageError, Skeleton } from '@rekindle/shared/ui';
import { stateInWords } from '../deliveries/delivery-words';
import { localDayInWords } from '../words/moment-words';

/** In this order; those of one row stand together. */
const rows: readonly (readonly MailState[])[] = [
  ...([['ACCEPTED'], ['FAILED'], ['SKIPPED'], ['CANCELLED'], ['HELD'], ['DEAD']] as const),
  ['SCHEDULED', 'SENDING', 'UNKNOWN'],
];

/** What became of all mail that a day owed: rows that visibly add up to it. */
@Component({
  selector: 'rk-day-report',
  imports: [Card, PageError, RouterLink, Skeleton],
  templateUrl: './day-report.html',
  styleUrl: './day-report.css',
})
export class DayReport {
  readonly day = input.required<string>();
  readonly today = input.required<string>();
  readonly query = input.required<Query<DeliveriesOfDayQuery>>();

  protected readonly heading = computed(() => localDayInWords(this.day()));
  protected readonly before = computed(() => addDays(this.day(), -1));
  protected readonly after = computed(() => addDays(this.day(), 1));
  /** What is laid out ahead is two days. */
  protected readonly hasAfter = computed(() => this.day() < addDays(this.today(), 2));
  protected readonly report = computed(() => this.query().value()?.deliveriesOfDay);
  protected readonly counted = computed(() => {
    const counts = this.report()?.counts ?? [];
    return rows.map((states) => ({
      words: stateInWords(states[0] ?? 'SCHEDULED'),
      mails: counts.filter(({ state }) => states.includes(state)).reduce((sum, { mails }) => sum + mails, 0),
    }));
  });
}
