import { Component, inject, input, output, signal } from '@angular/core';
import { Api, type ClientRowFragment, ResendInvitationDocument } from '@rekindle/shared/graphql';
import { Button, Toasts } from '@rekindle/shared/ui';

/** Mails somebody their invitation once more; the older link stops working. */
@Component({
  selector: 'rk-mail-again',
  imports: [Button],
  template: `
    <button
      rkButton
      variant="text"
      size="small"
      type="button"
      [working]="isMailing()"
      workingLabel="Mailing"
      i18n-workingLabel="@@mailAgain.working"
      (click)="mail()"
    >
      @if (client().status === 'PROSPECT') {
        <ng-container i18n="@@mailAgain.first">Invite</ng-container>
      } @else {
        <ng-container i18n="@@mailAgain.button">Mail again</ng-container>
      }
      <span class="rk-unseen">&ngsp;{{ client().name }}</span>
    </button>
  `,
  styles: ':host { display: inline-block } :host button { margin-right: -12px }',
})
export class MailAgain {
  readonly client = input.required<ClientRowFragment>();
  readonly mailed = output<ClientRowFragment>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  protected readonly isMailing = signal(false);

  protected async mail(): Promise<void> {
    this.isMailing.set(true);
    try {
      const { resendInvitation } = await this.api.mutate(ResendInvitationDocument, { clientId: this.client().id });
      this.toasts.show({ text: $localize`:@@mailAgain.done:Invitation mailed again to ${resendInvitation.email}:email:`, icon: 'send' });
      this.mailed.emit(resendInvitation);
    } catch (failure) {
      this.toasts.show({ text: (failure as Error).message, icon: 'info' });
    } finally {
      this.isMailing.set(false);
    }
  }
}
