import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { whatIsWrongWithName } from '@rekindle/identity/domain';
import { Api, PortalProfileDocument } from '@rekindle/shared/graphql';
import { Button, Card, Field, FieldInput, flaw, Icon, Note, SavedLine, SendForm, ThemeChoice, Toasts } from '@rekindle/shared/ui';
import { Viewer } from '../viewer';

/** What a client can change about themselves and this device. */
@Component({
  selector: 'rk-more',
  imports: [Button, Card, Field, FieldInput, FormField, FormRoot, Icon, Note, SavedLine, ThemeChoice],
  templateUrl: './more.html',
  styleUrl: './more.css',
})
export class More {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  protected readonly viewer = inject(Viewer);

  protected readonly savedAt = signal<Date | null>(null);
  protected readonly form = new SendForm(
    signal({ name: this.viewer.person().name }),
    (typed) => {
      validate(typed.name, ({ value }) => flaw('name', whatIsWrongWithName(value())));
    },
    async (input) => {
      const { updateProfile } = await this.api.mutate(PortalProfileDocument, { input });
      this.viewer.update(updateProfile);
      this.savedAt.set(new Date());
    },
  );

  protected signOut(): void {
    this.viewer.signOut().catch(({ message }: Error) => this.toasts.show({ text: message, icon: 'cloud_off' }));
  }
}
