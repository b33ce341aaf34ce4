import { Component, computed, inject, input, signal, untracked } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { whatIsWrongWithName } from '@rekindle/identity/domain';
import { Api, type ClientRowFragment, UpdateClientDocument } from '@rekindle/shared/graphql';
import { isEmailAddress } from '@rekindle/shared/kernel';
import { Button, Card, Field, FieldInput, flaw, Note, SavedLine, SendForm } from '@rekindle/shared/ui';
import { OpenClient } from '../open-client';

/** Name, pronouns and address of a client. The address of somebody who has joined is theirs to change. */
@Component({
  selector: 'rk-client-details',
  imports: [Button, Card, Field, FieldInput, FormField, FormRoot, Note, SavedLine],
  templateUrl: './client-details.html',
  styles: 'form { display: grid; gap: 20px } .foot { display: flex; align-items: center; gap: 16px }',
})
export class ClientDetails {
  readonly client = input.required<ClientRowFragment>();

  private readonly api = inject(Api);
  private readonly open = inject(OpenClient);

  protected readonly savedAt = signal<Date | null>(null);
  protected readonly hasJoined = computed(() => this.client().joinedAt !== null);
  // What is being typed stays while something else about the client changes.
  private readonly typed = signal(detailsOf(untracked(() => this.open.client())));
  protected readonly form = new SendForm(
    this.typed,
    (typed) => {
      validate(typed.name, ({ value }) => flaw('name', whatIsWrongWithName(value())));
      validate(typed.email, ({ value }) => flaw('email', isEmailAddress(value()) ? null : 'invalid'));
    },
    async (typed) => {
      const { updateClient } = await this.api.mutate(UpdateClientDocument, { input: { clientId: this.client().id, ...typed } });
      this.open.showClient(updateClient);
      this.savedAt.set(new Date());
    },
  );
}

function detailsOf(client: ClientRowFragment | undefined) {
  return { name: client?.name ?? '', pronouns: client?.pronouns ?? '', email: client?.email ?? '' };
}
