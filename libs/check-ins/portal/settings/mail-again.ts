import { Component, inject, signal } from '@angular/core';
import { Button, Card, Deed, Note, Toasts } from '@rekindle/shared/ui';
import { OwnCheckIns } from './own-check-ins';

/** Said while no such mail goes to somebody, with the way back where it was their own choice. */
@Component({
  selector: 'rk-mail-again',
  imports: [Button, Card, Note],
  template: `
    <section rkCard heading="The mails are stopped" i18n-heading="@@mailAgain.heading">
      @if (stayed()) {
        <rk-note tone="attention" i18n="@@mailAgain.stayed">
          Your address did not take a mail from us, so none goes there. Please tell your coach another one.
        </rk-note>
      } @else {
        <p i18n="@@mailAgain.sentence">
          No check-in goes to your address now. Nothing else has changed, and mails about signing in still come.
        </p>
        <button
          rkButton
          type="button"
          [working]="again.isUnderWay()"
          workingLabel="Asking"
          i18n-workingLabel="@@mailAgain.asking"
          (click)="again.do()"
          i18n="@@mailAgain.again"
        >
          Send them again
        </button>
      }
    </section>
  `,
  styles: 'button { margin-top: 16px }',
})
export class MailAgain {
  private readonly own = inject(OwnCheckIns);
  private readonly toasts = inject(Toasts);
  protected readonly stayed = signal(false);

  protected readonly again = new Deed(async () => {
    const comes = await this.own.mailAgain();
    this.stayed.set(!comes);
    if (comes) this.toasts.show({ text: $localize`:@@mailAgain.done:The check-ins come again`, icon: 'mail' });
  });
}
