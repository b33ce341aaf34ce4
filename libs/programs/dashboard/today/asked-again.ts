import { Component, computed, inject, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, AskedAgainDocument, Live } from '@rekindle/shared/graphql';
import { Button, Calendar, Card, Line, PageError } from '@rekindle/shared/ui';

const atFirst = 5;

/** On Today: what a coach asked for once more and what has not come again, the oldest first. Nothing is shown when nothing waits, nor to whom it is not for. */
@Component({
  selector: 'rk-asked-again',
  imports: [Button, Card, Line, PageError, RouterLink],
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
    return this.asked().map(({ id, clientId, clientName, exercise, version, askedAt }) => ({
      ...{ id, heading: `${clientName}: ${words.titleOf(exercise, version)}`, link: ['/clients', clientId, 'exercises', id] },
      detail: $localize`:@@askedAgain.since:asked for once more ${this.calendar.since(askedAt)}:day:`,
    }));
  });
  private readonly showsAll = signal(false);
  protected readonly shown = computed(() => (this.showsAll() ? this.rows() : this.rows().slice(0, atFirst)));
  protected readonly hidden = computed(() => this.rows().length - this.shown().length);
  protected readonly problem = computed(() => {
    const problem = this.query.problem();
    return problem?.code === 'FORBIDDEN' ? undefined : problem;
  });

  constructor() {
    inject(Live).on('exercises', () => this.query.refresh());
  }

  protected openIt(heading: string): string {
    return $localize`:@@stalled.openIt:Open: ${heading}:what:`;
  }

  protected showAll(): void {
    this.showsAll.set(true);
  }
}
