import { Component, input, signal } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { Button } from '../button/button';
import { Field, FieldInput } from '../field/field';
import { flaw } from '../form/flaw';
import { SendForm } from '../form/send-form';
import { Note } from '../note/note';

/** One button behind a mailed link, and a password to choose where none is known. The page says what sending means. */
@Component({
  selector: 'rk-password-form',
  imports: [Button, Field, FieldInput, FormField, FormRoot, Note],
  templateUrl: './password-form.html',
  styleUrl: './password-form.css',
})
export class PasswordForm {
  /** Whose password it is. */
  readonly email = input.required<string>();
  /** False for somebody who has one: it stays as it is. */
  readonly isNeeded = input(true);
  readonly label = input($localize`:@@passwordForm.password:Choose a password`);
  /** What the button says, and says while it works. */
  readonly says = input.required<string>();
  readonly working = input.required<string>();
  readonly whatIsWrong = input.required<(password: string) => 'too-short' | 'too-long' | null>();
  readonly send = input.required<(password: string) => Promise<unknown>>();

  protected readonly form = new SendForm(
    signal({ password: '' }),
    (typed) => {
      validate(typed.password, ({ value }) => flaw('password', this.isNeeded() ? this.whatIsWrong()(value()) : null));
    },
    ({ password }) => this.send()(password),
  );
}
