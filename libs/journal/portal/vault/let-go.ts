import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { Api, BringLetterBackDocument, LetLetterGoDocument } from '@rekindle/shared/graphql';
import { Button, Deed, Toasts } from '@rekindle/shared/ui';
import { LetterDrafts } from './letter-drafts';

/** Lets a letter go: out of sight at once, gone for good after a day. It may be locked: letting go never waits. */
@Component({
  selector: 'rk-let-go',
  imports: [Button],
  template: `
    <button
      rkButton
      variant="text"
      type="button"
      [working]="letting.isUnderWay()"
      workingLabel="Letting it go"
      i18n-workingLabel="@@letGo.working"
      (click)="letting.do()"
    >
      @if (isEntry()) {
        <ng-container i18n="@@letGo.entry">Let this entry go</ng-container>
      } @else {
        <ng-container i18n="@@letGo.letter">Let this letter go</ng-container>
      }
    </button>
    <p class="rk-caption" i18n="@@letGo.sentence">Having written it counts, and so does letting it go. For a day you can bring it back.</p>
  `,
})
export class LetGo {
  readonly letterId = input.required<string>();
  readonly isEntry = input.required<boolean>();

  private readonly api = inject(Api);
  private readonly drafts = inject(LetterDrafts);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);

  protected readonly letting = new Deed(async () => {
    const id = this.letterId();
    const isKept = this.drafts.saidOf(id) !== undefined;
    // What was never sent is nowhere else.
    if (isKept) await this.api.mutate(LetLetterGoDocument, { id });
    await this.drafts.forget(id);
    await this.router.navigateByUrl('/journal/vault');
    const back = { label: $localize`:@@letGo.back:Bring it back`, run: () => void this.bringingBack.do(id) };
    const text = $localize`:@@letGo.done:You have let it go. That counts`;
    this.toasts.show({ text, icon: 'check_circle', ...(isKept ? { action: back } : {}) });
  });

  private readonly bringingBack = new Deed(async (id: string) => {
    await this.api.mutate(BringLetterBackDocument, { id });
    await this.router.navigate(['/journal/vault', id]);
  });
}
