import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DeliveredMailFragment } from '@rekindle/shared/graphql';
import { Calendar, Face } from '@rekindle/shared/ui';
import { letterInWords, standingOf } from '../../deliveries/delivery-words';
import { localDayInWords, momentInZones } from '../../words/moment-words';
import type { CalendarDay } from './calendar-days';
import { answersInWords, dayStandsInWords } from './day-words';

/** The day that is chosen in the calendar: what was answered, the line that was written, and what became of its mail. */
@Component({
  selector: 'rk-chosen-day',
  imports: [Face, RouterLink],
  templateUrl: './chosen-day.html',
  styleUrl: './chosen-day.css',
})
export class ChosenDay {
  readonly day = input.required<CalendarDay>();
  readonly zone = input.required<string>();
  readonly clientId = input.required<string>();
  /** Those of this day, the earliest first. */
  readonly mails = input.required<readonly DeliveredMailFragment[]>();

  private readonly calendar = inject(Calendar);
  protected readonly heading = computed(() => localDayInWords(this.day().day));
  protected readonly stands = computed(() => sentence(dayStandsInWords(this.day(), this.zone())));
  protected readonly answers = computed(() => {
    const { checkIn, sign } = this.day();
    return checkIn && sign === 'answered' ? answersInWords(checkIn) : [];
  });
  protected readonly sent = computed(() =>
    this.mails().map((mail) => {
      const { there, here } = momentInZones(mail.dueAt, this.zone(), this.calendar.zone());
      return {
        id: mail.id,
        letter: letterInWords(mail.letter),
        when: [there, here].filter(Boolean).join(' · '),
        stands: standingOf(mail).word,
      };
    }),
  );
}

function sentence(words: string): string {
  return `${words.charAt(0).toLocaleUpperCase()}${words.slice(1)}.`;
}
