import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { whatIsWrongWithName } from '@rekindle/identity/domain';
import { Api, CoachProfileDocument } from '@rekindle/shared/graphql';
import { Button, Field, FieldInput, flaw, Note, SavedLine, SendForm } from '@rekindle/shared/ui';
import { Viewer } from '../viewer';

/** The name of a coach; the address is shown, and stays until there is a way to prove another. */
@Component({
  selector: 'rk-profile-form',
  imports: [Button, Field, FieldInput, FormField, FormRoot, Note, SavedLine],
  templateUrl: './profile-form.html',
  styleUrl: './form.css',
})
export class ProfileForm {
  private readonly api = inject(Api);
  protected readonly viewer = inject(Viewer);

  protected readonly savedAt = signal<Date | null>(null);
  protected readonly form = new SendForm(
    signal({ name: this.viewer.person().name }),
    (typed) => {
      validate(typed.name, ({ value }) => flaw('name', whatIsWrongWithName(value())));
    },
    async (input) => {
      const { updateProfile } = await this.api.mutate(CoachProfileDocument, { input });
      this.viewer.update(updateProfile);
      this.savedAt.set(new Date());
    },
  );
}
