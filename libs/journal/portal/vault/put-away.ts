import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { Api, PutJournalEntryAwayDocument, TakeJournalEntryOutDocument } from '@rekindle/shared/graphql';
import { Button, Deed, Toasts } from '@rekindle/shared/ui';
import { EntryDrafts } from '../own/entry-drafts';
import type { OwnEntry } from '../own/own-entry';
import { SaidEntries } from '../own/said-entries';

/** Puts an entry into the vault, once the server has all of it; whoever was shown it sees it no more. */
@Component({
  selector: 'rk-put-away',
  imports: [Button],
  template: `
    <button
      rkButton
      variant="text"
      type="button"
      [working]="putting.isUnderWay()"
      workingLabel="Putting it away"
      i18n-workingLabel="@@putAway.working"
      (click)="putting.do()"
      i18n="@@putAway.do"
    >
      Put it into the vault
    </button>
  `,
})
export class PutAway {
  readonly own = input.required<OwnEntry>();

  private readonly api = inject(Api);
  private readonly said = inject(SaidEntries);
  private readonly entries = inject(EntryDrafts);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);

  protected readonly putting = new Deed(async () => {
    const { id } = this.own();
    if (!(await this.entries.areSent(id))) {
      this.toasts.show({ text: $localize`:@@putAway.notYet:Not put away yet: it is on this device only`, icon: 'cloud_off' });
      return;
    }
    await this.api.mutate(PutJournalEntryAwayDocument, { id });
    this.said.leaves(id);
    await this.router.navigateByUrl('/journal');
    const action = { label: $localize`:@@entry.undo:Undo`, run: () => void this.back.do(id) };
    this.toasts.show({ text: $localize`:@@putAway.done:It is in the vault now, and nowhere else`, icon: 'lock', action });
  });

  private readonly back = new Deed(async (id: string) => {
    this.said.note((await this.api.mutate(TakeJournalEntryOutDocument, { id })).takeJournalEntryOut);
    await this.router.navigate(['/journal', id]);
  });
}
