import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { isLocalDate } from '@rekindle/check-ins/domain';
import { RelationshipStage } from '@rekindle/clients/domain';
import { Api, JournalTodayDocument, Session } from '@rekindle/shared/graphql';
import {
  Button,
  Calendar,
  Deed,
  Empty,
  Icon,
  IconButton,
  localDayAt,
  Menu,
  MenuFor,
  MenuItem,
  PageError,
  Skeleton,
} from '@rekindle/shared/ui';
import { JournalCalendar } from '../calendar/journal-calendar';
import { OwnJournal } from '../own/own-journal';
import { TonightsQuestion } from '../question/tonights-question';
import { DayChosen } from './day-chosen';
import { EntryRow } from './entry-row';
import { firstNameOf } from './first-name';

// As many as come at once, so that a journal of years opens as fast as a new one.
const entriesAtOnce = 50;

/** One's own journal: on which days something was written, a question for whoever wants one, and what was written. */
@Component({
  selector: 'rk-journal',
  imports: [
    ...[Button, DayChosen, Empty, EntryRow, Icon, IconButton, JournalCalendar, Menu, MenuFor, MenuItem, PageError, RouterLink, Skeleton],
    TonightsQuestion,
  ],
  templateUrl: './journal.html',
  styleUrl: './journal.css',
})
export class Journal {
  /** Only this day, as the address has it. */
  readonly day = input<string>();

  protected readonly journal = inject(OwnJournal);
  private readonly router = inject(Router);
  private readonly session = inject<Session<unknown>>(Session);
  protected readonly now = inject(Calendar).now;
  private readonly about = inject(Api).query(JournalTodayDocument, () => ({}));

  protected readonly today = computed(() => localDayAt(this.now()));
  protected readonly chosen = computed(() => {
    const day = this.day();
    return day && isLocalDate(day) && day <= this.today() ? day : null;
  });
  protected readonly readsOnly = computed(() => this.session.readsOnlySince() !== null);
  protected readonly coach = computed(() => firstNameOf(this.about.value()?.today.coachName));
  // Undefined until it is known: a question that is another one a moment later is worse than none.
  protected readonly stage = computed(() => {
    const stage = this.about.value()?.today.stage;
    return stage ? RelationshipStage[stage] : this.about.isLoading() ? undefined : null;
  });
  protected readonly written = computed(() => this.journal.days('0001-01-01'));
  private readonly shown = signal(entriesAtOnce);
  protected readonly entries = computed(() => {
    const chosen = this.chosen();
    if (chosen) return this.journal.entries().filter(({ writtenOn }) => writtenOn === chosen);
    return this.journal.entries().slice(0, this.shown());
  });
  protected readonly hasMore = computed(() => !this.chosen() && (this.journal.hasMore() || this.journal.entries().length > this.shown()));
  protected readonly isKnown = computed(() => this.journal.entries().length > 0 || !this.journal.isLoading());
  protected readonly isEmpty = computed(() => this.isKnown() && this.journal.entries().length === 0);
  /** The entries of the day that was chosen may lie on a page that was not asked for yet. */
  protected readonly isLookingForDay = computed(() => {
    const [chosen, oldest] = [this.chosen(), this.journal.entries().at(-1)];
    return chosen !== null && this.journal.hasMore() && (!oldest || oldest.writtenOn >= chosen) && this.written().includes(chosen);
  });
  /** Whether it is being fetched; else it could not be. */
  protected readonly isFetchingDay = signal(false);
  protected readonly more = new Deed(async () => {
    this.shown.update((shown) => shown + entriesAtOnce);
    if (this.journal.entries().length < this.shown()) await this.journal.loadMore();
  });
  private readonly opened = this.journal.open();

  constructor() {
    effect(() => {
      const chosen = this.chosen();
      if (chosen) untracked(() => void this.fetch(chosen));
    });
  }

  protected choose(day: string | null): void {
    void this.router.navigate(['/journal'], { queryParams: day ? { day } : {} });
  }

  protected again(): void {
    void this.journal.open();
  }

  // Page by page, until it is there or nothing more comes.
  private async fetch(day: string): Promise<void> {
    this.isFetchingDay.set(true);
    await this.opened;
    for (let before = -1; this.chosen() === day && this.isLookingForDay() && this.journal.entries().length > before;) {
      before = this.journal.entries().length;
      await this.journal.loadMore();
    }
    this.isFetchingDay.set(false);
  }
}
