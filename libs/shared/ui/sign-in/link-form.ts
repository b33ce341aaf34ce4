import { afterNextRender, Component, inject, Injector, input, signal } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { Button } from '../button/button';
import { Field, FieldInput } from '../field/field';
import { flaw } from '../form/flaw';
import { SendForm } from '../form/send-form';
import { Note } from '../note/note';

/** The button behind a mailed sign-in link; once the server wants the code, a field for it. */
@Component({
  selector: 'rk-link-form',
  imports: [Button, Field, FieldInput, FormField, FormRoot, Note],
  templateUrl: './link-form.html',
  styleUrl: './link-form.css',
})
export class LinkForm {
  /** Rejects with an Error of the field `code` when the code is needed, or wrong. */
  readonly follow = input.required<(code: string | null) => Promise<unknown>>();

  /** Why a code is needed; null as long as the link is enough. */
  protected readonly whyCode = signal<string | null>(null);
  protected readonly form = new SendForm(
    signal({ code: '' }),
    (typed) => {
      validate(typed.code, ({ value }) => flaw('code', this.whyCode() === null || /^\D*(\d\D*){6}$/.test(value()) ? null : 'missing'));
    },
    ({ code }) => this.send(code.replace(/\D/g, '') || null),
  );
  private readonly injector = inject(Injector);

  private async send(code: string | null): Promise<void> {
    try {
      await this.follow()(code);
    } catch (failure) {
      const { field, message } = failure as Error & { field?: string };
      // Being asked for the code is no mistake of theirs; a wrong one is.
      if (field !== 'code' || this.whyCode() !== null) throw failure;
      this.whyCode.set(message);
      this.form.hush();
      afterNextRender(() => this.form.fields.code().focusBoundControl(), { injector: this.injector });
    }
  }
}
