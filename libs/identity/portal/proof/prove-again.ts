import { Component, effect, inject, type OnDestroy, signal, untracked } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { Api, PortalFactorsDocument, PortalProveAgainDocument, Proof } from '@rekindle/shared/graphql';
import { Button, Dialog, Field, FieldInput, flaw, Note, SendForm } from '@rekindle/shared/ui';
import { Viewer } from '../viewer';

/** The dialog in which a client shows once more that it is them; what they were about to do goes on behind it. */
@Component({
  selector: 'rk-prove-again',
  imports: [Button, Dialog, Field, FieldInput, FormField, FormRoot, Note],
  templateUrl: './prove-again.html',
  styleUrl: './prove-again.css',
})
export class ProveAgainDialog implements OnDestroy {
  protected readonly proof = inject(Proof);
  protected readonly viewer = inject(Viewer);
  private readonly api = inject(Api);

  /** Somebody who coaches elsewhere may have an authenticator app: their account is one. */
  protected readonly hasApp = signal(false);
  protected readonly form = new SendForm(
    signal({ password: '', code: '' }),
    (typed) => {
      validate(typed.password, ({ value }) => flaw('current', value() ? null : 'missing'));
      validate(typed.code, ({ value }) => flaw('factor', value().trim() || !this.hasApp() ? null : 'missing'));
    },
    async ({ password, code }) => {
      await this.api.mutate(PortalProveAgainDocument, { input: { password, code: code.trim() || null } });
      this.close(true);
    },
  );

  constructor() {
    effect(() => {
      if (this.proof.isAsked()) untracked(() => void this.askForFactors());
    });
  }

  ngOnDestroy(): void {
    this.proof.settle(false);
  }

  protected close(isProved: boolean): void {
    if (!this.proof.isAsked()) return;
    // A password does not wait in a closed dialog.
    this.form.clear();
    this.proof.settle(isProved);
  }

  // Where it cannot be asked, the password is tried alone: the server says what else it wants.
  private async askForFactors(): Promise<void> {
    const known = await this.api.ask(PortalFactorsDocument, {}).catch(() => null);
    this.hasApp.set(Boolean(known?.secondFactors.totpSince));
  }
}
