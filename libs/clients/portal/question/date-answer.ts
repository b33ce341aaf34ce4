import { Component, computed, input, linkedSignal, model } from '@angular/core';
import { readPartialDate } from '@rekindle/clients/domain';
import { Field, FieldInput } from '@rekindle/shared/ui';

/** A day in the past, or only its month where nobody knows more. */
@Component({
  selector: 'rk-date-answer',
  imports: [Field, FieldInput],
  templateUrl: './date-answer.html',
  styleUrl: './date-answer.css',
})
export class DateAnswer {
  readonly code = model<string | null>(null);
  readonly flaw = input<string | null>(null);

  // Half a date is no answer yet, and must not be lost for that.
  protected readonly parts = linkedSignal<string | null, Parts>({
    source: () => this.code(),
    computation: (code, before) => (code === null ? (before?.value ?? nothing) : partsOf(code)),
  });
  protected readonly years = Array.from({ length: yearsBack + 1 }, (_, index) => String(new Date().getFullYear() - index));
  protected readonly months = Array.from({ length: 12 }, (_, index) => ({ value: twoDigits(index + 1), name: monthName(index) }));
  protected readonly days = computed(() => {
    const { year, month } = this.parts();
    return Array.from({ length: daysIn(Number(year), Number(month)) }, (_, index) => ({
      value: twoDigits(index + 1),
      name: String(index + 1),
    }));
  });

  protected change(part: Partial<Parts>): void {
    const { year, month, day } = { ...this.parts(), ...part };
    const isInMonth = Number(day) <= daysIn(Number(year), Number(month));
    const parts = { year, month, day: isInMonth ? day : '' };
    this.parts.set(parts);
    this.code.set(year && month ? [year, month, parts.day].filter(Boolean).join('-') : null);
  }
}

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const nothing: Parts = { year: '', month: '', day: '' };
const yearsBack = 60;

function partsOf(code: string): Parts {
  const date = readPartialDate(code);
  const [year = '', month = '', day = ''] = date?.on.split('-') ?? [];
  return { year, month, day: date?.precision === 'day' ? day : '' };
}

// Day 0 of the next month is the last of this one; a month without its year may have 31.
function daysIn(year: number, month: number): number {
  return year && month ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 31;
}

function monthName(index: number): string {
  const locale = $localize`:The locale in which dates are written@@dates.locale:en-GB`;
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, index, 1));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
