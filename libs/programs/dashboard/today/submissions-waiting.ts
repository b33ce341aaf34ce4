import { Component, computed, inject, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, Live, SubmissionsWaitingDocument } from '@rekindle/shared/graphql';
import { Button, Calendar, Card, Icon, PageError } from '@rekindle/shared/ui';

const atFirst = 5;

/** On Today: what was handed in and waits for a coach, whoever has waited longest first. Nothing is shown when nothing waits, nor to whom it is not for. */
@Component({
  selector: 'rk-submissions-waiting',
  imports: [Button, Card, Icon, PageError, RouterLink],
  templateUrl: './submissions-waiting.html',
  styleUrl: './submissions-waiting.css',
})
export class SubmissionsWaiting {
  private readonly calendar = inject(Calendar);
  protected readonly query = inject(Api).query(SubmissionsWaitingDocument, () => ({}));
  private readonly submissions = computed(() => this.query.value()?.waitingSubmissions ?? []);
  // The titles come with the whole guide, which is fetched only where there is something to say.
  private readonly words = resource({
    params: () => (this.submissions().length > 0 ? true : undefined),
    loader: () => import('../words/exercise-words'),
  });
  private readonly rows = computed(() => {
    const words = this.words.hasValue() ? this.words.value() : null;
    if (!words) return [];
    return this.submissions().map(({ id, clientId, clientName, exercise, version, handedInAt }) => ({
      ...{ id, name: clientName, title: words.titleOf(exercise, version), link: ['/clients', clientId, 'exercises', id] },
      when: $localize`:@@submissionsWaiting.when:handed in ${this.calendar.since(handedInAt)}:day:`,
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

  protected showAll(): void {
    this.showsAll.set(true);
  }
}
