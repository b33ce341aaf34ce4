import { Component, computed, inject, type OnDestroy, signal } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { Api, BeginProofAgainDocument, Proof, ProveAgainDocument, ProveAgainWithPasskeyDocument } from '@rekindle/shared/graphql';
import { Button, Dialog, Field, FieldInput, flaw, Note, PasskeyButton, SendForm } from '@rekindle/shared/ui';
import { OwnFactors } from '../own-factors';
import { PasskeyDevice } from '../passkeys/passkey-device';
import { Viewer } from '../viewer';

/** The dialog in which somebody shows once more that it is them; what they were about to do goes on behind it. */
@Component({
  selector: 'rk-prove-again',
  imports: [Button, Dialog, Field, FieldInput, FormField, FormRoot, Note, PasskeyButton],
  templateUrl: './prove-again.html',
  styleUrl: './prove-again.css',
})
export class ProveAgainDialog implements OnDestroy {
  protected readonly proof = inject(Proof);
  protected readonly viewer = inject(Viewer);
  protected readonly factors = inject(OwnFactors);
  private readonly api = inject(Api);
  private readonly device = inject(PasskeyDevice);

  protected readonly canShowPasskey = computed(() => this.device.isThere && (this.factors.value()?.passkeys.length ?? 0) > 0);
  protected readonly form = new SendForm(
    signal({ password: '', code: '' }),
    (typed) => {
      validate(typed.password, ({ value }) => flaw('current', value() ? null : 'missing'));
      validate(typed.code, ({ value }) => flaw('factor', value().trim() || !this.factors.hasOne() ? null : 'missing'));
    },
    async ({ password, code }) => {
      await this.api.mutate(ProveAgainDocument, { input: { password, code: code.trim() || null } });
      this.close(true);
    },
  );

  ngOnDestroy(): void {
    this.proof.settle(false);
  }

  protected close(isProved: boolean): void {
    if (!this.proof.isAsked()) return;
    // A password does not wait in a closed dialog.
    this.form.clear();
    this.proof.settle(isProved);
  }

  protected readonly withPasskey = async () => {
    const { beginProofAgain } = await this.api.mutate(BeginProofAgainDocument, {});
    const answer = await this.device.show(beginProofAgain.options);
    if (answer === null) return;
    await this.api.mutate(ProveAgainWithPasskeyDocument, { input: { token: beginProofAgain.token, answer } });
    this.close(true);
  };
}
