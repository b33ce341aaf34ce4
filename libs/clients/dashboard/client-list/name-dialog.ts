import { Component, input, model, output, signal } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { whatIsWrongWithLabel } from '@rekindle/clients/domain';
import { Button, Dialog, Field, FieldInput, flaw, Note, SendForm } from '@rekindle/shared/ui';

let count = 0;

/** Asks what something is to be called, and closes once it has the name; an objection to the name stands beside it. */
@Component({
  selector: 'rk-name-dialog',
  imports: [Button, Dialog, Field, FieldInput, FormField, FormRoot, Note],
  templateUrl: './name-dialog.html',
})
export class NameDialog<Named> {
  readonly open = model(false);
  readonly heading = input.required<string>();
  readonly hint = input.required<string>();
  /** The most characters of the name. */
  readonly longest = input.required<number>();
  /** What the button says, and what it says while it works. */
  readonly action = input.required<string>();
  readonly working = input.required<string>();
  /** Gives the name. */
  readonly give = input.required<(name: string) => Promise<Named>>();
  /** What has the name now. */
  readonly given = output<Named>();

  protected readonly formId = `rk-name-${++count}`;
  protected readonly form = new SendForm(
    signal({ name: '' }),
    (typed) => validate(typed.name, ({ value }) => flaw('label', whatIsWrongWithLabel(value(), this.longest()))),
    async ({ name }) => {
      const named = await this.give()(name);
      this.open.set(false);
      this.form.clear();
      this.given.emit(named);
    },
  );
}
