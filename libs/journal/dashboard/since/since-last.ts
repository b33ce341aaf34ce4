import { computed, inject } from '@angular/core';
import { Api, LastTalkedDocument } from '@rekindle/shared/graphql';
import { Calendar, dayInWords, localDayInWords, startOfDay } from '@rekindle/shared/ui';

const week = 7 * 86_400_000;

/**
 * Since when something is new: since somebody talked with the client, which is when a point of their agenda was ticked last; else since a week
 * ago. A day that a coach chooses comes before both. Needs an injection context.
 */
export class SinceLast {
  private readonly calendar = inject(Calendar);
  private readonly query = inject(Api).query(LastTalkedDocument, () => ({ clientId: this.clientId() }));
  private readonly lastTalked = computed(() => {
    const settled = this.query.value()?.agenda.flatMap(({ settledAt }) => settledAt ?? []) ?? [];
    return settled.sort().at(-1) ?? null;
  });

  /** Undefined until it is known. */
  readonly at = computed<Date | undefined>(() => {
    const chosen = this.chosen();
    if (chosen) return startOfDay(chosen, this.calendar.zone());
    if (!this.query.value() && !this.query.problem()) return undefined;
    const talked = this.lastTalked();
    return talked ? new Date(talked) : startOfDay(this.weekAgo(), this.calendar.zone());
  });
  readonly isSinceTalk = computed(() => !this.chosen() && this.lastTalked() !== null);
  /** The day as a calendar names it: `2026-03-03`. */
  readonly day = computed(() => {
    const at = this.at();
    return at ? this.dayOf(at) : '';
  });
  readonly dayInWords = computed(() => {
    const at = this.at();
    if (!at) return '';
    return this.chosen() ? localDayInWords(this.day()) : dayInWords(at, this.calendar.zone());
  });

  /** @param chosen a day, or nothing where nobody has chosen one */
  constructor(
    private readonly clientId: () => string,
    private readonly chosen: () => string | null = () => null,
  ) {}

  refresh(): void {
    this.query.refresh();
  }

  private weekAgo(): string {
    return this.dayOf(new Date(this.calendar.now().getTime() - week));
  }

  private dayOf(at: Date): string {
    const zone = this.calendar.zone();
    return new Intl.DateTimeFormat('sv-SE', zone ? { timeZone: zone } : {}).format(at);
  }
}
