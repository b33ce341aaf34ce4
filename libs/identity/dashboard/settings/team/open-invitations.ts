import { Component, computed, inject, input, output } from '@angular/core';
import { Api, InviteColleagueAgainDocument, type Role, type TeamNowFragment, WithdrawColleagueDocument } from '@rekindle/shared/graphql';
import { Button, Calendar, Card, Deed, Line, Toasts } from '@rekindle/shared/ui';
import { roleWord } from './role-words';

type Invitation = TeamNowFragment['invitations'][number];

/** Colleagues whose place is kept: mail them again, or take the invitation back. */
@Component({
  selector: 'rk-open-invitations',
  imports: [Button, Card, Line],
  templateUrl: './open-invitations.html',
  // So that the word of a text button stands below the name, where it had to move there.
  styles: '.acts { display: flex; margin-inline: -12px }',
})
export class OpenInvitations {
  readonly invitations = input.required<readonly Invitation[]>();
  /** Nobody mails an invitation above their own role. */
  readonly mayInvite = input.required<readonly Role[]>();
  readonly changed = output<TeamNowFragment>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly calendar = inject(Calendar);
  protected readonly rows = computed(() =>
    this.invitations().map((invitation) => ({
      invitation,
      mayMail: this.mayInvite().includes(invitation.role),
      detail: [roleWord[invitation.role](), invitation.email, this.stateOf(invitation)].join(' · '),
    })),
  );

  protected readonly mail = new Deed(async ({ memberId, email }: Invitation) => {
    const { inviteColleagueAgain } = await this.api.mutate(InviteColleagueAgainDocument, { memberId });
    this.toasts.show({ text: $localize`:@@mailAgain.done:Invitation mailed again to ${email}:email:`, icon: 'send' });
    this.changed.emit(inviteColleagueAgain);
  });
  protected readonly withdraw = new Deed(async ({ memberId, name }: Invitation) => {
    const { withdrawColleague } = await this.api.mutate(WithdrawColleagueDocument, { memberId });
    this.toasts.show({ text: $localize`:@@openInvitations.withdrawn:The invitation of ${name}:name: is taken back`, icon: 'undo' });
    this.changed.emit(withdrawColleague);
  });

  private stateOf({ invitedAt, expiresAt }: Invitation): string {
    if (new Date(expiresAt) <= this.calendar.now()) return $localize`:@@openInvitations.expired:the link has expired`;
    return $localize`:@@openInvitations.since:invited ${this.calendar.since(invitedAt)}:when:`;
  }
}
