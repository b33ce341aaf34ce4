import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Live } from '@rekindle/shared/graphql';
import { Button, Calendar, Card, Deed, Empty, Field, FieldInput, FilterChip, PageError, Skeleton } from '@rekindle/shared/ui';
import { SinceLast } from '../since/since-last';
import { lineOf } from '../words/line-of';
import { SharedMoods } from '../words/shared-moods';
import { EntryLines } from './entry-lines';
import { ExportJournal } from './export-journal';
import { OpenEntry } from './open-entry';
import { SharedEntries } from './shared-entries';

/** The tab about the journal: what the client shows of it, all or what is new, and one of it opened beside the list. The address holds both. */
@Component({
  selector: 'rk-client-journal',
  imports: [
    ...[Button, Card, Empty, Field, FieldInput, FilterChip, PageError, RouterLink, Skeleton],
    ...[EntryLines, ExportJournal, OpenEntry, SharedMoods],
  ],
  templateUrl: './client-journal.html',
  styleUrl: './client-journal.css',
})
export class ClientJournal {
  readonly clientId = input.required<string>();
  /** The entry that is open. */
  readonly entry = input<string>();
  /** A day, where only what was shared from it on is listed; `last` for since one talked. */
  readonly since = input<string>();

  private readonly router = inject(Router);
  private readonly calendar = inject(Calendar);
  protected readonly isNewOnly = computed(() => Boolean(this.since()));
  protected readonly last = new SinceLast(
    () => this.clientId(),
    () => (isDay(this.since()) ? (this.since() ?? null) : null),
  );
  protected readonly today = computed(() => this.calendar.now().toISOString().slice(0, 10));
  protected readonly entries = new SharedEntries(
    () => this.clientId(),
    () => (this.isNewOnly() ? (this.last.at() ?? new Date()) : null),
  );
  protected readonly rows = computed(() => this.entries.rows());
  protected readonly lines = computed(() => (this.rows() ?? []).map((row) => lineOf(row, (at) => this.calendar.since(at))));
  protected readonly newWords = computed(() =>
    this.last.isSinceTalk()
      ? $localize`:@@clientJournal.sinceTalk:New since you talked, ${this.last.dayInWords()}:day:`
      : $localize`:@@clientJournal.sinceDay:New since ${this.last.dayInWords()}:day:`,
  );
  protected readonly more = new Deed(() => this.entries.loadMore());

  constructor() {
    inject(Live).on('journal', () => this.entries.refresh());
  }

  protected show(queryParams: { readonly since?: string | null; readonly entry?: string | null }): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected choose(day: string): void {
    if (isDay(day)) this.show({ since: day });
  }
}

function isDay(day: string | undefined): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day ?? '') && !Number.isNaN(Date.parse(day ?? ''));
}
