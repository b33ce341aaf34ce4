import { Component, computed, type ElementRef, input, linkedSignal, output, viewChildren } from '@angular/core';
import { Face } from '@rekindle/shared/ui';
import { weekdayName } from '../../words/cadence-words';
import { localDayInWords } from '../../words/moment-words';
import type { CalendarDay } from './calendar-days';
import { dayStandsInWords, firstValueOf } from './day-words';

/** Five weeks, a day a cell: a quiet sign for who sees it and words for who does not. One of them is chosen, with the arrow keys too. */
@Component({
  selector: 'rk-check-in-calendar',
  imports: [Face],
  templateUrl: './check-in-calendar.html',
  styleUrl: './check-in-calendar.css',
  host: { '(keydown)': 'press($event)' },
})
export class CheckInCalendar {
  readonly weeks = input.required<readonly (readonly CalendarDay[])[]>();
  readonly today = input.required<string>();
  readonly zone = input.required<string>();
  readonly chosen = input.required<string>();
  readonly choose = output<string>();

  private readonly buttons = viewChildren<ElementRef<HTMLButtonElement>>('cell');
  /** Where the arrow keys are; one cell of all takes the tab key. */
  protected readonly at = linkedSignal(() => this.chosen());
  protected readonly weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ short: weekdayName(day, 'short'), long: weekdayName(day) }));
  protected readonly signs = [
    { sign: 'answered', words: $localize`:@@checkInDay.answered:answered` },
    { sign: 'skipped', words: $localize`:@@checkInDay.skipped:skipped` },
    { sign: 'missed', words: $localize`:@@checkInDay.missed:left open` },
    { sign: 'unsent', words: $localize`:@@checkInDay.unsentShort:not sent` },
    { sign: 'ahead', words: $localize`:@@checkInDay.ahead:ahead` },
  ];
  protected readonly rows = computed(() => this.weeks().map((week) => week.map((day) => this.cellOf(day))));

  protected press(event: KeyboardEvent): void {
    const days = this.weeks().flat();
    const now = days.findIndex(({ day }) => day === this.at());
    const to = stepFrom(event.key, now);
    if (to === null) return;
    event.preventDefault();
    const index = Math.min(Math.max(to, 0), days.length - 1);
    this.at.set(days[index]?.day ?? this.at());
    this.buttons()[index]?.nativeElement.focus();
  }

  private cellOf(day: CalendarDay) {
    const first = day.sign === 'answered' && day.checkIn ? firstValueOf(day.checkIn) : null;
    const isToday = day.day === this.today();
    const name = isToday ? $localize`:@@checkInDay.today:Today, ${localDayInWords(day.day)}:day:` : localDayInWords(day.day);
    return {
      ...{
        ...day,
        isToday,
        isChosen: day.day === this.chosen(),
        tab: day.day === this.at() ? 0 : -1,
        number: Number(day.day.slice(8)),
        spoken: `${name}: ${dayStandsInWords(day, this.zone())}`,
      },
      face: first?.question.ask === 'FACES' ? first.value : null,
      figure: first && first.question.ask !== 'FACES' ? figureOf(first.question.ask, first.value) : null,
    };
  }
}

function figureOf(ask: string, value: number): string {
  if (ask !== 'YES_NO') return String(value);
  return value === 1 ? $localize`:@@answer.yes:Yes` : $localize`:@@answer.no:No`;
}

function stepFrom(key: string, now: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return now - 1;
    case 'ArrowRight':
      return now + 1;
    case 'ArrowUp':
      return now - 7 < 0 ? now : now - 7;
    case 'ArrowDown':
      return now + 7 > 34 ? now : now + 7;
    case 'Home':
      return now - (now % 7);
    case 'End':
      return now - (now % 7) + 6;
    default:
      return null;
  }
}
