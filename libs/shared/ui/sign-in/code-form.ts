import { afterNextRender, Component, computed, inject, Injector, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { Button } from '../button/button';
import { Field, FieldInput } from '../field/field';
import { flaw } from '../form/flaw';
import { SendForm } from '../form/send-form';
import { Note } from '../note/note';
import { PasskeyButton } from './passkey-button';

/** The second half of signing in: a passkey, six digits of the authenticator app, or a code kept for a bad day. */
@Component({
  selector: 'rk-code-form',
  imports: [Button, Field, FieldInput, FormField, FormRoot, Note, PasskeyButton],
  templateUrl: './code-form.html',
  styleUrl: './code-form.css',
})
export class CodeForm {
  /** Whether an authenticator app is connected; else only recovery codes can be typed. */
  readonly hasApp = input.required<boolean>();
  /** Left out where a passkey does not help. */
  readonly withPasskey = input<(() => Promise<unknown>) | null>(null);
  readonly prove = input.required<(code: string) => Promise<unknown>>();
  /** They would rather begin again. */
  readonly back = output();

  protected readonly isRecovering = linkedSignal(() => !this.hasApp());
  protected readonly variant = computed(() => (this.withPasskey() ? 'outline' : 'primary'));
  protected readonly form = new SendForm(
    signal({ code: '' }),
    (typed) => {
      validate(typed.code, ({ value }) => {
        if (this.isRecovering()) return flaw('recovery', value().trim() ? null : 'missing');
        return flaw('factor', /^\D*(\d\D*){6}$/.test(value()) ? null : 'missing');
      });
    },
    ({ code }) => this.prove()(code.trim()),
  );

  private readonly injector = inject(Injector);
  private readonly passkey = viewChild(PasskeyButton);

  constructor() {
    afterNextRender(() => (this.passkey() ?? this).focus());
  }

  focus(): void {
    this.form.fields.code().focusBoundControl();
  }

  protected change(): void {
    this.form.clear();
    this.isRecovering.update((was) => !was);
    afterNextRender(() => this.focus(), { injector: this.injector });
  }
}
