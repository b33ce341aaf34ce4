import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, AskedAgainDocument, Live, problemUnlessForbidden } from '@rekindle/shared/graphql';
import { Button, Calendar, Card, Line, PageError } from '@rekindle/shared/ui';
import { RemindButton } from '../remind/remind-button';
import { FirstFew } from './first-few';

/** On Today: what a coach asked for once more and what has not come again, the oldest first. Nothing is shown when nothing waits, nor to whom it is not for. */
@Component({
  selector: 'rk-asked-again',
  imports: [Button, Card, Line, PageError, RemindButton, RouterLink],
  templateUrl: './asked-again.html',
  styleUrl: './standing-still.css',
})
export class AskedAgain {
  private readonly calendar = inject(Calendar);
  protected readonly query = inject(Api).query(AskedAgainDocument, () => ({}));
  private readonly asked = computed(() => this.query.value()?.askedAgain ?? []);
  // The titles come with the whole guide, which is fetched only where there is something to say.
  private readonly words = resource({
    params: () => (this.asked().length > 0 ? true : undefined),
    loader: () => import('../words/exercise-words'),
  });
  private readonly rows = computed(() => {
    const words = this.words.hasValue() ? this.words.value() : null;
    if (!words) return [];
    return this.asked().map(({ id, clientId, clientName, askedAt, ...given }) => ({
      ...{ id, assignmentId: given.assignmentId, heading: `${clientName}: ${words.titleIn(given)}`, link: ['/clients', clientId, 'exercises', id] },
      detail: $localize`:@@askedAgain.since:asked for once more ${this.calendar.since(askedAt)}:day:`,
    }));
  });
  protected readonly few = new FirstFew(() => this.rows());
  protected readonly problem = problemUnlessForbidden(this.query);

  constructor() {
    inject(Live).on('exercises', () => this.query.refresh());
  }

  protected openIt(heading: string): string {
    return $localize`:@@stalled.openIt:Open: ${heading}:what:`;
  }
}
