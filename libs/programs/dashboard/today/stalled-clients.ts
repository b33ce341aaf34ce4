import { Component, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, Live, problemUnlessForbidden, StalledClientsDocument, type StalledClientsQuery } from '@rekindle/shared/graphql';
import { Button, Calendar, Card, Deed, Dialog, Line, PageError, Toasts } from '@rekindle/shared/ui';
import { wordsOf } from '../program/asked-act';
import { Steering } from '../program/steering';
import { RemindButton } from '../remind/remind-button';
import { FirstFew } from './first-few';

type Stalled = StalledClientsQuery['stalledClients'][number];

/**
 * On Today: who has had a step of a program before them for more than a week and has handed nothing in, whoever has stood longest first.
 * Nothing is shown when everybody comes on, nor to whom it is not for.
 */
@Component({
  selector: 'rk-stalled-clients',
  imports: [Button, Card, Dialog, Line, PageError, RemindButton, RouterLink],
  templateUrl: './stalled-clients.html',
  styleUrl: './standing-still.css',
})
export class StalledClients {
  private readonly calendar = inject(Calendar);
  private readonly toasts = inject(Toasts);
  private readonly steering = new Steering();
  protected readonly query = inject(Api).query(StalledClientsDocument, () => ({}));
  private readonly stalled = linkedSignal<readonly Stalled[]>(() => this.query.value()?.stalledClients ?? []);
  // The titles come with the whole guide, which is fetched only where there is something to say.
  private readonly words = resource({
    params: () => (this.stalled().length > 0 ? true : undefined),
    loader: () => import('../words/exercise-words'),
  });
  private readonly rows = computed(() => {
    const words = this.words.hasValue() ? this.words.value() : null;
    if (!words) return [];
    return this.stalled().map((each) => ({
      ...{ stalled: each, title: words.titleIn(each), link: ['/clients', each.clientId, 'exercises'] },
      heading: `${each.clientName}: ${words.titleIn(each)}`,
      detail: $localize`:@@stalled.since:given out ${this.calendar.since(`${each.since}T12:00Z`)}:day:, nothing handed in yet`,
    }));
  });
  protected readonly few = new FirstFew(() => this.rows());
  protected readonly problem = problemUnlessForbidden(this.query);

  protected readonly pause = new Deed(async (each: Stalled) => {
    await this.steering.pause(each.enrolmentId);
    this.drop(each);
    const action = { label: $localize`:@@toast.undo:Undo`, run: () => void this.resume.do(each) };
    this.toasts.show({ text: $localize`:@@stalled.paused:Paused for ${each.clientName}:name:`, icon: 'check_circle', action });
  });
  private readonly resume = new Deed(async ({ enrolmentId }: Stalled) => {
    await this.steering.resume(enrolmentId);
    this.query.refresh();
  });

  /** What is about to be skipped. */
  protected readonly skipping = signal<{ readonly stalled: Stalled; readonly title: string } | null>(null);
  // While the dialog closes it still says what it was about.
  private readonly latest = linkedSignal<string, string>({
    source: () => this.skipping()?.title ?? '',
    computation: (title, before) => title || (before?.value ?? ''),
  });
  protected readonly skipWords = computed(() => wordsOf({ act: 'skip', step: '', title: this.latest(), wasGiven: true }));
  protected readonly skip = new Deed(async () => {
    const each = this.skipping()?.stalled;
    if (!each) return;
    await this.steering.skip(each.enrolmentId, each.step);
    this.skipping.set(null);
    this.drop(each);
    this.toasts.show({ text: this.skipWords().done, icon: 'check_circle' });
  });

  constructor() {
    inject(Live).on('exercises', () => this.query.refresh());
  }

  protected spoken(heading: string) {
    return {
      open: $localize`:@@stalled.openIt:Open: ${heading}:what:`,
      skip: $localize`:@@stalled.skipIt:Skip: ${heading}:what:`,
      pause: $localize`:@@stalled.pauseIt:Pause: ${heading}:what:`,
    };
  }

  private drop(gone: Stalled): void {
    this.stalled.update((all) => all.filter((each) => each !== gone));
  }
}
