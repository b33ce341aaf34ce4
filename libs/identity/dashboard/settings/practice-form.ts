import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { whatIsWrongWithName } from '@rekindle/identity/domain';
import { Api, UpdatePracticeDocument } from '@rekindle/shared/graphql';
import { isTimeZone } from '@rekindle/shared/kernel';
import { Button, Field, FieldInput, flaw, Note, SavedLine, SendForm } from '@rekindle/shared/ui';
import { TimeZoneField } from '../time-zone-field';
import { Viewer } from '../viewer';

/** Name and zone of the practice: for its owner a form, for the others words and the reason. */
@Component({
  selector: 'rk-practice-form',
  imports: [Button, Field, FieldInput, FormField, FormRoot, Note, SavedLine, TimeZoneField],
  templateUrl: './practice-form.html',
  styleUrl: './form.css',
})
export class PracticeForm {
  private readonly api = inject(Api);
  protected readonly viewer = inject(Viewer);

  protected readonly savedAt = signal<Date | null>(null);
  protected readonly form = new SendForm(
    signal({ name: this.viewer.practice().name, timeZone: this.viewer.practice().timeZone }),
    (typed) => {
      validate(typed.name, ({ value }) => flaw('practice', whatIsWrongWithName(value())));
      validate(typed.timeZone, ({ value }) => flaw('zone', isTimeZone(value()) ? null : 'unknown'));
    },
    async (input) => {
      const { updatePractice: practice } = await this.api.mutate(UpdatePracticeDocument, { input });
      this.viewer.update({ ...this.viewer.person(), practice });
      this.savedAt.set(new Date());
    },
  );
}
