import { Component, inject, model, output, signal } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { longestLabel, whatIsWrongWithLabel } from '@rekindle/clients/domain';
import { AddTagDocument, Api, type TagNameFragment } from '@rekindle/shared/graphql';
import { Button, Dialog, Field, FieldInput, flaw, Note, SendForm } from '@rekindle/shared/ui';

/** Asks for the name of a new tag. */
@Component({
  selector: 'rk-new-tag',
  imports: [Button, Dialog, Field, FieldInput, FormField, FormRoot, Note],
  template: `
    <rk-dialog [(open)]="open" heading="What is the tag called?" i18n-heading="@@newTag.heading">
      <form id="new-tag" [formRoot]="form.fields">
        @if (form.problem(); as sentence) {
          <rk-note tone="attention">{{ sentence }}</rk-note>
        }
        <rk-field
          label="Name"
          hint="The team sees it, clients never do."
          i18n-label="@@newTag.name"
          i18n-hint="@@newTag.hint"
          [error]="form.says(form.fields.name)"
        >
          <input rkInput autofocus autocomplete="off" [formField]="form.fields.name" />
        </rk-field>
      </form>
      <button dialogAction rkButton variant="text" type="button" (click)="open.set(false)" i18n="@@newTag.cancel">Not now</button>
      <button
        dialogAction
        rkButton
        variant="primary"
        type="submit"
        form="new-tag"
        [working]="form.isSending()"
        workingLabel="Adding"
        i18n-workingLabel="@@newTag.adding"
        i18n="@@newTag.add"
      >
        Add the tag
      </button>
    </rk-dialog>
  `,
})
export class NewTag {
  readonly open = model(false);
  readonly added = output<TagNameFragment>();

  private readonly api = inject(Api);

  protected readonly form = new SendForm(
    signal({ name: '' }),
    (typed) => validate(typed.name, ({ value }) => flaw('label', whatIsWrongWithLabel(value(), longestLabel.tag))),
    async ({ name }) => {
      const { addTag } = await this.api.mutate(AddTagDocument, { name });
      this.open.set(false);
      this.added.emit(addTag);
      this.form.clear();
    },
  );
}
