import { Component, inject } from '@angular/core';
import { Button, Deed, Toasts } from '@rekindle/shared/ui';
import { OwnCheckIns } from './own-check-ins';

/** The way back after a silence in which the check-ins came to an end. */
@Component({
  selector: 'rk-ask-again',
  imports: [Button],
  template: `
    <button
      rkButton
      type="button"
      [working]="again.isUnderWay()"
      workingLabel="Asking"
      i18n-workingLabel="@@mailAgain.asking"
      (click)="again.do()"
      i18n="@@askAgain.again"
    >
      Ask me again
    </button>
  `,
  styles: 'button { margin-top: 16px }',
})
export class AskAgain {
  private readonly own = inject(OwnCheckIns);
  private readonly toasts = inject(Toasts);

  protected readonly again = new Deed(async () => {
    await this.own.mailAgain();
    this.toasts.show({ text: $localize`:@@mailAgain.done:The check-ins come again`, icon: 'mail' });
  });
}
