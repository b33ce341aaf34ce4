import { Component, computed, input, output, signal } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { Button } from '../button/button';
import { Doorway } from '../doorway/doorway';
import { Field, FieldInput } from '../field/field';
import { flaw } from '../form/flaw';
import { SendForm } from '../form/send-form';
import { Note } from '../note/note';
import { PageError } from '../page-error/page-error';
import { Skeleton } from '../skeleton/skeleton';
import { type ResetState, resetWords } from './choose-password-words';

/** What the mail for a new password opens. The page asks what the link is worth, and says what choosing means. */
@Component({
  selector: 'rk-choose-password',
  imports: [Button, Doorway, Field, FieldInput, FormField, FormRoot, Note, PageError, RouterLink, Skeleton],
  templateUrl: './choose-password.html',
  styleUrl: './ask-for-reset.css',
})
export class ChoosePassword {
  readonly state = input.required<ResetState>();
  /** Whose password it is, as far as that is known. */
  readonly email = input.required<string>();
  /** Why nobody could say what the link is worth. */
  readonly problem = input.required<{ readonly heading: string; readonly message: string } | undefined>();
  readonly whatIsWrong = input.required<(password: string) => 'too-short' | 'too-long' | null>();
  readonly choose = input.required<(password: string) => Promise<unknown>>();
  readonly retry = output();

  protected readonly words = computed(() => resetWords[this.state()]());
  protected readonly form = new SendForm(
    signal({ password: '' }),
    (typed) => {
      validate(typed.password, ({ value }) => flaw('password', this.whatIsWrong()(value())));
    },
    ({ password }) => this.choose()(password),
  );
}
