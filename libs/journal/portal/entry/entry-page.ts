import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, localDayInWords, PageError, Skeleton, timeInWords, Visibility } from '@rekindle/shared/ui';
import { OwnCoach } from '../own/own-coach';
import { ReadEntry } from './read-entry';
import { OpenEntry } from './open-entry';
import { WriteEntry } from './write-entry';
import { EntryComments } from './entry-comments';
import { EarlierWordings } from './earlier-wordings';
import { Sharing } from '../sharing/sharing';
import { RemoveEntry } from './remove-entry';

/** One entry of one's own: written in, shown to the coach or not, with what they said to it. */
@Component({
  selector: 'rk-entry-page',
  imports: [EarlierWordings, EntryComments, Icon, PageError, ReadEntry, RemoveEntry, RouterLink, Sharing, Skeleton, Visibility, WriteEntry],
  templateUrl: './entry-page.html',
  styleUrl: './entry-page.css',
  providers: [OpenEntry],
  host: { '(window:pagehide)': 'entry.rest()', '(document:visibilitychange)': 'entry.lookAgain()' },
})
export class EntryPage {
  /** Of the entry, or `new`. */
  readonly id = input.required<string>();
  readonly day = input<string>();
  /** Key of the question that a new one answers. */
  readonly prompt = input<string>();

  protected readonly entry = inject(OpenEntry);
  protected readonly coach = inject(OwnCoach);
  protected readonly heading = computed(() => {
    const day = this.entry.wording()?.writtenOn;
    return day && localDayInWords(day);
  });
  protected readonly begunAt = computed(() => {
    const own = this.entry.own();
    return own && timeInWords(own.begunAt);
  });

  constructor() {
    void this.coach.ask();
    effect(() => {
      const id = this.id();
      untracked(() => this.show(id));
    });
  }

  protected retry(): void {
    void this.entry.open(this.id());
  }

  private show(id: string): void {
    if (id === 'new') this.entry.begin({ day: this.day(), prompt: this.prompt() });
    else if (id !== this.entry.id()) void this.entry.open(id);
  }
}
