import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Live } from '@rekindle/shared/graphql';
import { Calendar } from '@rekindle/shared/ui';
import { SharedEntries } from '../client/shared-entries';
import { lineOf } from '../words/line-of';
import { SharedMoods } from '../words/shared-moods';

const shownLast = 3;

/** Beside what a client sent: what they shared last from their journal, and how it felt. Of whoever shares nothing, nothing is said. */
@Component({
  selector: 'rk-journal-in-review',
  imports: [RouterLink, SharedMoods],
  template: `
    @if (last().length > 0) {
      <p class="rk-caption" i18n="@@journalInReview.heading">Shared last from the journal</p>
      <ul>
        @for (line of last(); track line.id) {
          <li>
            <a [routerLink]="['/clients', clientId(), 'journal']" [queryParams]="{ entry: line.id }">
              <b>{{ line.day }}</b>
              <span class="rk-muted">{{ line.face }}</span>
            </a>
          </li>
        }
      </ul>
      <rk-shared-moods [lines]="entries.rows() ?? []" />
    }
  `,
  styleUrl: './journal-in-review.css',
})
export class JournalInReview {
  readonly clientId = input.required<string>();

  private readonly calendar = inject(Calendar);
  protected readonly entries = new SharedEntries(
    () => this.clientId(),
    () => null,
  );
  protected readonly last = computed(() =>
    (this.entries.rows() ?? []).slice(0, shownLast).map((row) => lineOf(row, (at) => this.calendar.since(at))),
  );

  constructor() {
    inject(Live).on('journal', () => this.entries.refresh());
  }
}
