import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, linkedSignal, output, signal } from '@angular/core';
import { daysLookedBack, daysWritten } from '@rekindle/journal/domain';
import { IconButton } from '@rekindle/shared/ui';
import { type CalendarView, dayAfterKey, turned, weeksOf } from './calendar-view';
import { dayNear, monthInWords, weekdays } from './calendar-words';

/** The days on which something was written. One of them can be chosen; days that have not come are only drawn. */
@Component({
  selector: 'rk-journal-calendar',
  imports: [IconButton],
  templateUrl: './journal-calendar.html',
  styleUrl: './journal-calendar.css',
})
export class JournalCalendar {
  /** `2026-03-10`, where the device is. */
  readonly today = input.required<string>();
  /** In any order. */
  readonly written = input.required<readonly string[]>();
  readonly chosen = input<string | null>(null);
  /** Null where the one that was chosen is pressed again. */
  readonly choose = output<string | null>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  protected readonly weekdays = weekdays;

  protected readonly view = signal<CalendarView>('weeks');
  // A day in the last of the weeks that are seen, or in the month.
  private readonly at = linkedSignal(() => this.today());
  private readonly writtenDays = computed(() => new Set(this.written()));
  private readonly weeksSeen = computed(() => weeksOf(this.view(), this.at()));
  /** The one day that Tab leads to. */
  private readonly reached = linkedSignal<string>(() => {
    const days = this.weeksSeen().flat();
    const wanted = this.chosen() ?? this.today();
    return days.includes(wanted) ? wanted : (days.findLast((day) => day <= this.today() && this.isOfView(day)) ?? '');
  });

  protected readonly weeks = computed(() => this.weeksSeen().map((week) => week.map((day) => this.cellOf(day))));
  protected readonly isLatest = computed(() => this.weeksSeen().flat().includes(this.today()));
  /** Said above what is not the weeks that are known: today's. */
  protected readonly caption = computed(() => {
    if (this.view() === 'month') return monthInWords(this.at().slice(0, 7));
    return this.isLatest() ? null : this.span();
  });
  protected readonly span = computed(() => {
    const days = this.weeksSeen().flat();
    const [first = '', last = ''] = [days[0], days.at(-1)].map((day) => dayNear(day ?? '', this.today()));
    return $localize`:@@calendar.span:${first}:first: to ${last}:last:`;
  });
  /** No day that was missed is counted, and where there is none nobody is told so. */
  protected readonly count = computed(() => {
    const days = daysWritten(this.written(), this.today());
    return days === 0 ? '' : $localize`:@@calendar.count:You wrote on ${days}:days: of ${daysLookedBack}:of: days.`;
  });

  protected turn(way: -1 | 1): void {
    this.at.set(turned(this.view(), this.at(), way, this.today()));
  }

  protected changeView(): void {
    this.view.update((view) => (view === 'weeks' ? 'month' : 'weeks'));
    // Whoever comes back from a month finds the weeks of the day that they look at, else those of today.
    if (this.view() === 'weeks') this.at.set(this.chosen() ?? this.today());
  }

  protected press(event: KeyboardEvent, from: string): void {
    const wanted = dayAfterKey(event.key, from, this.view(), this.today());
    if (!wanted) return;
    event.preventDefault();
    this.reach(wanted > this.today() ? this.today() : wanted);
  }

  private reach(day: string): void {
    if (!this.weeksSeen().flat().includes(day) || !this.isOfView(day)) this.at.set(day);
    this.reached.set(day);
    afterNextRender(() => this.element.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus(), { injector: this.injector });
  }

  private cellOf(day: string) {
    const [isWritten, today] = [this.writtenDays().has(day), this.today()];
    const name = dayNear(day, today);
    return {
      ...{ day, isWritten, number: Number(day.slice(8)), isToday: day === today, isAhead: day > today, isOfView: this.isOfView(day) },
      ...{ isChosen: day === this.chosen(), isReached: day === this.reached() },
      words: isWritten ? $localize`:@@calendar.written:${name}:day:, you wrote` : name,
    };
  }

  // Days of the months beside it are not part of a month.
  private isOfView(day: string): boolean {
    return this.view() === 'weeks' || day.startsWith(this.at().slice(0, 7));
  }
}
