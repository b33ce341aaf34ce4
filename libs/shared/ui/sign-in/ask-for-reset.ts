import { Component, computed, input, signal } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { isEmailAddress } from '@rekindle/shared/kernel';
import { Button } from '../button/button';
import { Doorway } from '../doorway/doorway';
import { Field, FieldInput } from '../field/field';
import { flaw } from '../form/flaw';
import { SendForm } from '../form/send-form';
import { handedOver } from '../navigation/handed-over';
import { Note } from '../note/note';

/** The page for somebody who forgot their password: it says the same for every address, and the mail says the rest. */
@Component({
  selector: 'rk-ask-for-reset',
  imports: [Button, Doorway, Field, FieldInput, FormField, FormRoot, Note, RouterLink],
  templateUrl: './ask-for-reset.html',
  styleUrl: './ask-for-reset.css',
})
export class AskForReset {
  readonly ask = input.required<(email: string) => Promise<unknown>>();

  private readonly typed = signal({ email: addressOf(handedOver()) });
  protected readonly form = new SendForm(
    this.typed,
    (typed) => {
      validate(typed.email, ({ value }) => flaw('email', isEmailAddress(value()) ? null : 'invalid'));
    },
    async ({ email }) => {
      await this.ask()(email);
      this.isSent.set(true);
    },
  );
  protected readonly isSent = signal(false);
  protected readonly email = computed(() => this.typed().email.trim());
  protected readonly heading = computed(() =>
    this.isSent() ? $localize`:@@askForReset.look:Look in your mailbox` : $localize`:@@askForReset.heading:Choose a new password`,
  );
  protected readonly sentence = computed(() =>
    this.isSent() ? '' : $localize`:@@askForReset.sentence:We mail you a link. Your old password works until you have chosen the new one.`,
  );
}

function addressOf({ email }: Readonly<Record<string, unknown>>): string {
  return typeof email === 'string' ? email : '';
}
