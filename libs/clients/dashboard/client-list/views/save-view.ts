import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { longestLabel, whatIsWrongWithLabel } from '@rekindle/clients/domain';
import { Api, SaveViewDocument, type ViewFragment } from '@rekindle/shared/graphql';
import { Button, Dialog, Field, FieldInput, flaw, Icon, Note, SendForm, Toasts } from '@rekindle/shared/ui';

/** Gives the filter of the address a name, under which it stands among the views from then on. */
@Component({
  selector: 'rk-save-view',
  imports: [Button, Dialog, Field, FieldInput, FormField, FormRoot, Icon, Note],
  templateUrl: './save-view.html',
})
export class SaveView {
  /** The filter as an address holds it. */
  readonly search = input.required<string>();
  readonly saved = output<readonly ViewFragment[]>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);

  protected readonly isOpen = signal(false);
  protected readonly form = new SendForm(
    signal({ name: '' }),
    (typed) => validate(typed.name, ({ value }) => flaw('label', whatIsWrongWithLabel(value(), longestLabel.view))),
    async ({ name }) => {
      const { saveView } = await this.api.mutate(SaveViewDocument, { input: { name, search: this.search() } });
      this.isOpen.set(false);
      this.toasts.show({ text: $localize`:@@saveView.done:Saved as “${name}:name:”`, icon: 'check_circle' });
      this.saved.emit(saveView);
      this.form.clear();
    },
  );
}
