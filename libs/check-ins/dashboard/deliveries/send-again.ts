import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { Api, type DeliveredMailFragment, SendMailAgainDocument } from '@rekindle/shared/graphql';
import { Button, Deed, Dialog, Toasts } from '@rekindle/shared/ui';
import { localDayInWords } from '../words/moment-words';
import { letterInWords } from './delivery-words';

/** Asks before a mail is sent once more, because it may be there already. */
@Component({
  selector: 'rk-send-again',
  imports: [Button, Dialog],
  template: `
    <rk-dialog [open]="mail() !== null" (openChange)="$event || closed.emit()" [heading]="heading()">
      <p>{{ about() }}</p>
      <p i18n="@@sendAgain.what">The identical mail goes out once more. If the first one arrived after all, your client has it twice.</p>
      <button dialogAction rkButton variant="text" type="button" (click)="closed.emit()" i18n="@@sendAgain.leave">Leave it</button>
      <button
        dialogAction
        rkButton
        variant="primary"
        type="button"
        [working]="send.isUnderWay()"
        workingLabel="Sending"
        i18n-workingLabel="@@sendAgain.sending"
        (click)="send.do()"
        i18n="@@sendAgain.send"
      >
        Send again
      </button>
    </rk-dialog>
  `,
  styles: 'p + p { margin-top: 8px }',
})
export class SendAgain {
  /** Which; null where it is closed. */
  readonly mail = input<DeliveredMailFragment | null>(null);
  readonly closed = output();
  readonly sent = output<DeliveredMailFragment>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  // While it closes it still says what it was about.
  private readonly latest = linkedSignal<DeliveredMailFragment | null, DeliveredMailFragment | null>({
    source: this.mail,
    computation: (mail, before) => mail ?? before?.value ?? null,
  });
  protected readonly heading = computed(() => {
    const name = this.latest()?.clientName ?? '';
    return $localize`:@@sendAgain.heading:Send it to ${name}:name: again?`;
  });
  protected readonly about = computed(() => {
    const mail = this.latest();
    return mail ? `${letterInWords(mail.letter)}, ${localDayInWords(mail.day)}` : '';
  });

  protected readonly send = new Deed(async () => {
    const mail = this.mail();
    if (!mail) return;
    const { sendMailAgain } = await this.api.mutate(SendMailAgainDocument, { id: mail.id });
    this.sent.emit(sendMailAgain);
    this.closed.emit();
    this.toasts.show({ text: $localize`:@@sendAgain.sent:On its way again`, icon: 'send' });
  });
}
