import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { deviceName, whatIsWrongWithName } from '@rekindle/identity/domain';
import { Api, BeginPasskeyDocument, ConfirmPasskeyDocument } from '@rekindle/shared/graphql';
import { Button, Field, FieldInput, flaw, Note, SendForm } from '@rekindle/shared/ui';
import { PasskeyDevice } from '../passkeys/passkey-device';

/** Adds a passkey of this device, or of one that it can reach, under a name that its owner knows it by. */
@Component({
  selector: 'rk-add-passkey',
  imports: [Button, Field, FieldInput, FormField, FormRoot, Note],
  templateUrl: './add-passkey.html',
  styleUrl: './add-passkey.css',
})
export class AddPasskey {
  /** Of the second step, for somebody who is not in yet. */
  readonly stepToken = input<string | null>(null);
  /** With the recovery codes, if these are the first. */
  readonly added = output<readonly string[]>();
  readonly back = output();

  private readonly api = inject(Api);
  private readonly device = inject(PasskeyDevice);

  protected readonly form = new SendForm(
    signal({ name: deviceName(navigator.userAgent) ?? '' }),
    (typed) => {
      validate(typed.name, ({ value }) => flaw('name', whatIsWrongWithName(value())));
    },
    async ({ name }) => {
      const stepToken = this.stepToken();
      const { beginPasskey } = await this.api.mutate(BeginPasskeyDocument, { stepToken });
      const answer = await this.device.make(beginPasskey.options);
      if (answer === null) return;
      const input = { token: beginPasskey.token, answer, name, stepToken };
      const { confirmPasskey } = await this.api.mutate(ConfirmPasskeyDocument, { input });
      this.added.emit(confirmPasskey.codes);
    },
  );
}
