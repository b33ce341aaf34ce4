import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button } from '../button/button';
import { Doorway } from '../doorway/doorway';
import { PageError } from '../page-error/page-error';
import { Skeleton } from '../skeleton/skeleton';
import { type ResetState, resetWords } from './choose-password-words';
import { PasswordForm } from './password-form';

/** What the mail for a new password opens. The page asks what the link is worth, and says what choosing means. */
@Component({
  selector: 'rk-choose-password',
  imports: [Button, Doorway, PageError, PasswordForm, RouterLink, Skeleton],
  templateUrl: './choose-password.html',
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
}
