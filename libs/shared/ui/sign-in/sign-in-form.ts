import { Component, computed, input, signal } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { isEmailAddress } from '@rekindle/shared/kernel';
import { Button } from '../button/button';
import { Field, FieldInput } from '../field/field';
import { flaw } from '../form/flaw';
import { SendForm } from '../form/send-form';
import { Note } from '../note/note';
import { PasskeyButton } from './passkey-button';

/** A passkey, e-mail and password, or a link by mail; the page says what sending means. */
@Component({
  selector: 'rk-sign-in-form',
  imports: [Button, Field, FieldInput, FormField, FormRoot, Note, PasskeyButton, RouterLink],
  templateUrl: './sign-in-form.html',
  styleUrl: './sign-in-form.css',
})
export class SignInForm {
  readonly signIn = input.required<(typed: { email: string; password: string }) => Promise<unknown>>();
  readonly mailLink = input.required<(email: string) => Promise<unknown>>();
  /** Signs in with nothing but a passkey; left out where that is not possible. */
  readonly withPasskey = input<(() => Promise<unknown>) | null>(null);
  /** What to know before signing in on a device of several people. */
  readonly sharedDevice = input.required<string>();

  protected readonly form = new SendForm(
    signal({ email: '', password: '' }),
    (typed) => {
      validate(typed.email, ({ value }) => flaw('email', isEmailAddress(value()) ? null : 'invalid'));
      validate(typed.password, ({ value }) => flaw('password', value() ? null : 'missing'));
    },
    (typed) => this.signIn()(typed),
  );
  protected readonly isMailing = signal(false);
  // Typed once is enough: the page for a new password is handed what is in the box.
  protected readonly forForgetful = computed(() => ({ email: this.form.fields.email().value() }));
  protected readonly problem = computed(() => this.form.problem() ?? this.mailProblem());
  private readonly mailProblem = signal<string | null>(null);

  protected async askForLink(): Promise<void> {
    const { email } = this.form.fields;
    if (!this.form.isUsable(email)) return;
    this.isMailing.set(true);
    this.mailProblem.set(null);
    await this.mailLink()(email().value()).catch((failure: Error) => this.mailProblem.set(failure.message));
    this.isMailing.set(false);
  }
}
