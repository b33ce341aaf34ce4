import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, Live, SharedSinceDocument } from '@rekindle/shared/graphql';
import { SinceLast } from './since-last';

const mostCounted = 100;

/** At the top of a client's page: how much of their journal is new since one talked with them. Where nothing is, nothing is said. */
@Component({
  selector: 'rk-shared-since',
  imports: [RouterLink],
  template: `
    @if (words(); as words) {
      <a [routerLink]="['/clients', clientId(), 'journal']" [queryParams]="{ since: since.day() }">
        <span class="when">{{ when() }}</span>
        <span class="figure">{{ figure() }}</span>
        <span class="rk-small">{{ words }}</span>
      </a>
    }
  `,
  styleUrl: './shared-since.css',
})
export class SharedSince {
  readonly clientId = input.required<string>();

  protected readonly since = new SinceLast(() => this.clientId());
  private readonly query = inject(Api).query(SharedSinceDocument, () => {
    const at = this.since.at();
    return at && { clientId: this.clientId(), since: at.toISOString() };
  });
  private readonly count = computed(() => this.query.value()?.sharedJournalCount ?? 0);
  protected readonly figure = computed(() => (this.count() >= mostCounted ? `${mostCounted - 1}+` : String(this.count())));
  protected readonly when = computed(() =>
    this.since.isSinceTalk()
      ? $localize`:@@sharedSince.talk:Since you talked, ${this.since.dayInWords()}:day:`
      : $localize`:@@sharedSince.week:Since ${this.since.dayInWords()}:day:`,
  );
  protected readonly words = computed(() => {
    if (this.count() === 0) return '';
    return this.count() === 1 ? $localize`:@@sharedSince.one:journal entry shared` : $localize`:@@sharedSince.more:journal entries shared`;
  });

  constructor() {
    const live = inject(Live);
    live.on('journal', () => this.query.refresh());
    live.on('review', () => this.since.refresh());
  }
}
