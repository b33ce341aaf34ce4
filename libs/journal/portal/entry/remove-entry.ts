import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { Api, BringBackJournalEntryDocument, RemoveJournalEntryDocument } from '@rekindle/shared/graphql';
import { Button, Deed, Toasts } from '@rekindle/shared/ui';
import { EntryDrafts } from '../own/entry-drafts';
import { OwnCoach } from '../own/own-coach';
import type { OwnEntry } from '../own/own-entry';
import { SaidEntries } from '../own/said-entries';

/** Takes an entry out of sight, for everybody at once; it can be brought back, for its writer alone. */
@Component({
  selector: 'rk-remove-entry',
  imports: [Button],
  template: `
    <button
      rkButton
      variant="text"
      type="button"
      [working]="removal.isUnderWay()"
      workingLabel="Removing"
      i18n-workingLabel="@@entry.removing"
      (click)="removal.do()"
      i18n="@@entry.remove"
    >
      Remove this entry
    </button>
  `,
})
export class RemoveEntry {
  readonly own = input.required<OwnEntry>();

  private readonly api = inject(Api);
  private readonly said = inject(SaidEntries);
  private readonly drafts = inject(EntryDrafts);
  private readonly coach = inject(OwnCoach);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);

  protected readonly removal = new Deed(async () => {
    const own = this.own();
    const isShared = own.sharedAt !== null;
    // What was never sent is nowhere else.
    if (own.revision > 0) this.said.note((await this.api.mutate(RemoveJournalEntryDocument, { id: own.id })).removeJournalEntry);
    if (own.standing !== 'saved') await this.drafts.forget(own.id);
    await this.router.navigateByUrl('/journal');
    const text = isShared
      ? $localize`:@@entry.removedShared:Removed. ${this.coach.firstName()}:name: cannot read it any more`
      : $localize`:@@entry.removed:Entry removed`;
    this.toasts.show({ text, icon: 'delete', action: { label: $localize`:@@entry.undo:Undo`, run: () => void this.back.do(own) } });
  });

  private readonly back = new Deed(async (own: OwnEntry) => {
    if (own.revision > 0) this.said.note((await this.api.mutate(BringBackJournalEntryDocument, { id: own.id })).bringBackJournalEntry);
    if (own.standing !== 'saved') await this.drafts.settle(own.id, own);
    await this.router.navigate(['/journal', own.id]);
    if (own.sharedAt) this.toasts.show({ text: $localize`:@@entry.broughtBack:It is back, for you alone`, icon: 'lock' });
  });
}
