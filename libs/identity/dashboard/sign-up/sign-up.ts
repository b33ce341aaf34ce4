import { Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { whatIsWrongWithName } from '@rekindle/identity/domain';
import { Api, type SignUpInput, SignUpDocument } from '@rekindle/shared/graphql';
import { isEmailAddress, isTimeZone } from '@rekindle/shared/kernel';
import { Button, Doorway, Field, FieldInput, flaw, Note, SendForm } from '@rekindle/shared/ui';
import { TimeZoneField } from '../time-zone-field';

/** Where a coach opens a practice. What follows is the same for every address: the mail tells its owner, the page tells nobody. */
@Component({
  selector: 'rk-sign-up',
  imports: [Button, Doorway, Field, FieldInput, FormField, FormRoot, Note, RouterLink, TimeZoneField],
  templateUrl: './sign-up.html',
  styleUrl: './sign-up.css',
})
export class SignUp {
  private readonly api = inject(Api);
  private readonly typed = signal<SignUpInput>({ practiceName: '', name: '', email: '', timeZone: zoneOfThisBrowser() });

  protected readonly form = new SendForm(
    this.typed,
    (typed) => {
      validate(typed.practiceName, ({ value }) => flaw('practice', whatIsWrongWithName(value())));
      validate(typed.name, ({ value }) => flaw('name', whatIsWrongWithName(value())));
      validate(typed.email, ({ value }) => flaw('email', isEmailAddress(value()) ? null : 'invalid'));
      validate(typed.timeZone, ({ value }) => flaw('zone', isTimeZone(value()) ? null : 'unknown'));
    },
    async (input) => {
      await this.api.mutate(SignUpDocument, { input });
      this.isSent.set(true);
    },
  );
  protected readonly isSent = signal(false);
  protected readonly email = computed(() => this.typed().email.trim());
  protected readonly heading = computed(() =>
    this.isSent() ? $localize`:@@signUp.look:Look in your mailbox` : $localize`:@@signUp.heading:Open your practice`,
  );
  protected readonly sentence = computed(() =>
    this.isSent() ? '' : $localize`:@@signUp.sentence:Four lines, one mail, and your first client can come in.`,
  );
}

function zoneOfThisBrowser(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
