import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { isEmpty, Reading } from '@rekindle/journal/domain';
import { Api, ApiProblem, ShareJournalEntryDocument, TakeBackJournalEntryDocument } from '@rekindle/shared/graphql';
import { Button, Chip, Deed, Icon, Toasts } from '@rekindle/shared/ui';
import { OpenEntry } from '../entry/open-entry';
import { readingWords } from '../list/entry-words';
import { OwnCoach } from '../own/own-coach';
import { SaidEntries } from '../own/said-entries';
import { HeldChange } from './held-change';

/** Who can read an entry: its writer alone, until one press shows it to whom it names; and the way back. */
@Component({
  selector: 'rk-sharing',
  imports: [Button, Chip, HeldChange, Icon],
  templateUrl: './sharing.html',
  styleUrl: './sharing.css',
})
export class Sharing {
  private readonly api = inject(Api);
  private readonly said = inject(SaidEntries);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  protected readonly entry = inject(OpenEntry);
  protected readonly coach = inject(OwnCoach);

  protected readonly own = this.entry.own;
  protected readonly reading = computed(() => {
    const reading = this.own()?.reading;
    return reading ? { tone: tones[reading], words: readingWords[reading] } : null;
  });
  /** Something has to be in it. */
  protected readonly isNothing = computed(() => {
    const own = this.own();
    return !own || (isEmpty(own.text) && own.photos.length === 0 && own.mood === null);
  });
  protected readonly practice = computed(() => this.coach.practice() || $localize`:@@sharing.practice:the practice`);
  protected readonly isHeld = computed(() => this.own()?.standing === 'held');

  protected readonly share = new Deed(async () => {
    // What is shown is what the writer has before them, so all of it has to be with the server first.
    const id = await this.entry.send();
    const revision = this.own()?.revision;
    if (id === null || revision === undefined) throw new Error(notSentYet());
    try {
      this.said.note((await this.api.mutate(ShareJournalEntryDocument, { input: { id, revision } })).shareJournalEntry);
    } catch (failure) {
      if (!(failure instanceof ApiProblem) || failure.problem !== 'journal.sharing-not-agreed') throw failure;
      await this.router.navigate(['/more/agreements/journal-sharing'], { queryParams: { return: `/journal/${id}` } });
      return;
    }
    this.tell($localize`:@@sharing.done:${this.coach.firstName()}:name: can read this now`, 'visibility', () => void this.takeBack.do());
  });

  protected readonly takeBack = new Deed(async () => {
    const id = this.entry.id();
    if (id === null) return;
    this.said.note((await this.api.mutate(TakeBackJournalEntryDocument, { id })).takeBackJournalEntry);
    // Private again, a change that was held can be saved.
    if (!this.entry.readsOnly()) await this.entry.sendHeld();
    const text = $localize`:@@sharing.takenBack:Only you can see this again`;
    if (this.entry.readsOnly()) this.toasts.show({ text, icon: 'lock' });
    else this.tell(text, 'lock', () => void this.share.do());
  });

  private tell(text: string, icon: 'visibility' | 'lock', undo: () => void): void {
    this.toasts.show({ text, icon, action: { label: $localize`:@@entry.undo:Undo`, run: undo } });
  }
}

const tones = { [Reading.NOT_YET_READ]: 'rest', [Reading.READ]: 'info', [Reading.ANSWERED]: 'good' } as const;

function notSentYet(): string {
  return $localize`:@@sharing.notSent:This entry is not saved on the server yet, so nobody was shown anything. Please try again in a moment.`;
}
