import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { whatIsWrongWithPassword } from '@rekindle/identity/domain';
import { Api, ColleaguePreviewDocument, JoinTeamDocument } from '@rekindle/shared/graphql';
import { Button, Doorway, KeptPlace, mailedToken, PageError, PasswordForm, Skeleton } from '@rekindle/shared/ui';
import { Viewer } from '../viewer';
import { type InvitationState, wordsOf } from './invitation-words';

/** What the invitation of a colleague opens: who invites, to which practice, a password where none is known, and one button. */
@Component({
  selector: 'rk-invitation',
  imports: [Button, Doorway, KeptPlace, PageError, PasswordForm, RouterLink, Skeleton],
  templateUrl: './invitation.html',
})
export class Invitation {
  private readonly api = inject(Api);
  private readonly viewer = inject(Viewer);
  private readonly token = mailedToken();

  protected readonly preview = this.api.query(ColleaguePreviewDocument, () => {
    const token = this.token();
    return token === null ? undefined : { token };
  });
  protected readonly invitation = computed(() => this.preview.value()?.invitation);
  protected readonly state = computed<InvitationState>(() => {
    if (this.token() === null || this.invitation() === null) return 'UNKNOWN';
    return this.invitation()?.state ?? 'ASKING';
  });
  protected readonly words = computed(() =>
    wordsOf(this.state(), this.invitation()?.invitedBy ?? '', this.invitation()?.practiceName ?? ''),
  );

  protected readonly whatIsWrong = whatIsWrongWithPassword;
  protected readonly join = async (password: string) => {
    const input = { token: this.token() ?? '', password: password || null };
    const { acceptInvitation } = await this.api.mutate(JoinTeamDocument, { input });
    await this.viewer.enter(acceptInvitation);
  };
}
