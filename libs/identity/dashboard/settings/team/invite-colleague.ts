import { Component, computed, inject, input, model, output } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { whatIsWrongWithName } from '@rekindle/identity/domain';
import { Api, InviteColleagueDocument, type InviteColleagueInput, type Role, type TeamNowFragment } from '@rekindle/shared/graphql';
import { isEmailAddress } from '@rekindle/shared/kernel';
import { Button, Choices, Drawer, Field, FieldInput, flaw, Note, SendForm, Toasts } from '@rekindle/shared/ui';
import { ColleagueDraft, noColleague } from './colleague-draft';
import { roleHint, roleWord } from './role-words';

/** Invites a colleague by name, address and role; what was typed stays when it is closed. */
@Component({
  selector: 'rk-invite-colleague',
  imports: [Button, Choices, Drawer, Field, FieldInput, FormField, FormRoot, Note],
  templateUrl: './invite-colleague.html',
  styleUrl: './invite-colleague.css',
})
export class InviteColleague {
  readonly open = model(false);
  /** Those that whoever invites may give, highest first. */
  readonly roles = input.required<readonly Role[]>();
  readonly invited = output<TeamNowFragment>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly typed = inject(ColleagueDraft).typed;

  protected readonly choices = computed(() =>
    this.roles().map((role) => ({ code: role, word: roleWord[role](), hint: roleHint[role]?.() ?? '' })),
  );
  protected readonly chosen = computed(() => [this.typed().role]);
  protected readonly form = new SendForm<InviteColleagueInput>(
    this.typed,
    (typed) => {
      validate(typed.name, ({ value }) => flaw('name', whatIsWrongWithName(value())));
      validate(typed.email, ({ value }) => flaw('email', isEmailAddress(value()) ? null : 'invalid'));
    },
    async (input) => {
      const { inviteColleague } = await this.api.mutate(InviteColleagueDocument, { input });
      this.toasts.show({ text: $localize`:@@invite.done:Invitation on its way to ${input.email.trim()}:email:`, icon: 'send' });
      this.open.set(false);
      this.invited.emit(inviteColleague);
      this.form.clear(noColleague);
    },
  );

  protected choose([role]: readonly string[]): void {
    this.typed.update((typed) => ({ ...typed, role: role as Role }));
  }
}
