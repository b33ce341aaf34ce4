import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { Api, TakeJournalEntryOutDocument } from '@rekindle/shared/graphql';
import { Button, Deed, Toasts } from '@rekindle/shared/ui';
import { SaidEntries } from '../own/said-entries';
import { LetterDrafts } from './letter-drafts';

/** Takes an entry out of the vault: it stands in the journal again, private. */
@Component({
  selector: 'rk-take-out',
  imports: [Button],
  template: `
    <button
      rkButton
      type="button"
      [working]="taking.isUnderWay()"
      workingLabel="Taking it out"
      i18n-workingLabel="@@takeOut.working"
      (click)="taking.do()"
      i18n="@@takeOut.do"
    >
      Take it out, to write on
    </button>
  `,
})
export class TakeOut {
  readonly entryId = input.required<string>();

  private readonly api = inject(Api);
  private readonly said = inject(SaidEntries);
  private readonly drafts = inject(LetterDrafts);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);

  protected readonly taking = new Deed(async () => {
    const id = this.entryId();
    this.said.note((await this.api.mutate(TakeJournalEntryOutDocument, { id })).takeJournalEntryOut);
    await this.drafts.forget(id);
    await this.router.navigate(['/journal', id]);
    this.toasts.show({ text: $localize`:@@takeOut.done:It is in your journal again, for you alone`, icon: 'lock' });
  });
}
