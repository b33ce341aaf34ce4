import { Component, inject, model, output } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { whatIsWrongWithName } from '@rekindle/identity/domain';
import { AddClientDocument, Api, type ClientRowFragment, InviteClientDocument, type InviteClientInput } from '@rekindle/shared/graphql';
import { isEmailAddress } from '@rekindle/shared/kernel';
import { Button, Drawer, Field, FieldInput, flaw, Note, SendForm, Switch, Toasts } from '@rekindle/shared/ui';
import { InvitationDraft, type NewClient, noInvitation } from './invitation-draft';

/** Invites a client by name and address; what was typed stays when it is closed. */
@Component({
  selector: 'rk-invite-drawer',
  imports: [Button, Drawer, Field, FieldInput, FormField, FormRoot, Note, Switch],
  templateUrl: './invite-drawer.html',
  styleUrl: './invite-drawer.css',
})
export class InviteDrawer {
  readonly open = model(false);
  readonly invited = output<ClientRowFragment>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);

  protected readonly form = new SendForm<NewClient>(
    inject(InvitationDraft).typed,
    (typed) => {
      validate(typed.name, ({ value }) => flaw('name', whatIsWrongWithName(value())));
      validate(typed.email, ({ value }) => flaw('email', isEmailAddress(value()) ? null : 'invalid'));
    },
    async ({ isMailed, ...input }) => {
      const client = isMailed ? await this.invite(input) : await this.writeDown(input);
      this.open.set(false);
      this.invited.emit(client);
      this.form.clear(noInvitation);
    },
  );

  private async invite(input: InviteClientInput): Promise<ClientRowFragment> {
    const { inviteClient } = await this.api.mutate(InviteClientDocument, { input });
    this.toasts.show({ text: $localize`:@@invite.done:Invitation on its way to ${inviteClient.email}:email:`, icon: 'send' });
    return inviteClient;
  }

  private async writeDown(input: InviteClientInput): Promise<ClientRowFragment> {
    const { addClient } = await this.api.mutate(AddClientDocument, { input });
    this.toasts.show({
      text: $localize`:@@invite.listed:${addClient.name}:name: is on your list; nothing was mailed`,
      icon: 'check_circle',
    });
    return addClient;
  }
}
