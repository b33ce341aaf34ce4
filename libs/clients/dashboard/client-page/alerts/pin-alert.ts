import { Component, inject, input, model, output, signal } from '@angular/core';
import { Api, PinAlertDocument, type PinnedAlertFragment } from '@rekindle/shared/graphql';
import { Button, Deed, Dialog, Field, FieldInput } from '@rekindle/shared/ui';

/** Pins a sentence that has to be read first. What was typed stays when it is closed. */
@Component({
  selector: 'rk-pin-alert',
  imports: [Button, Dialog, Field, FieldInput],
  template: `
    <rk-dialog [(open)]="open" heading="Pin a sentence" i18n-heading="@@pin.heading">
      <p i18n="@@pin.what">Every coach of the practice reads it first, here and on the list, until somebody dismisses it.</p>
      <rk-field label="What has to be known" i18n-label="@@pin.label">
        <textarea rkInput autofocus #box rows="3" maxlength="500" [value]="text()" (input)="text.set(box.value)"></textarea>
      </rk-field>
      <button dialogAction rkButton variant="text" type="button" (click)="open.set(false)" i18n="@@dialog.close">Close</button>
      <button
        dialogAction
        rkButton
        variant="primary"
        type="button"
        [working]="pin.isUnderWay()"
        workingLabel="Pinning"
        i18n-workingLabel="@@pin.pinning"
        (click)="pin.do()"
        i18n="@@pin.pin"
      >
        Pin it
      </button>
    </rk-dialog>
  `,
  styles: 'p { margin-bottom: 16px }',
})
export class PinAlert {
  readonly open = model(false);
  readonly clientId = input.required<string>();
  readonly pinned = output<readonly PinnedAlertFragment[]>();

  private readonly api = inject(Api);
  protected readonly text = signal('');
  protected readonly pin = new Deed(async () => {
    const { pinAlert } = await this.api.mutate(PinAlertDocument, { input: { clientId: this.clientId(), text: this.text() } });
    this.text.set('');
    this.open.set(false);
    this.pinned.emit(pinAlert);
  });
}
