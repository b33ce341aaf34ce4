import { afterNextRender, Component, computed, ElementRef, inject, Injector, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { whatIsWrongWithPassword } from '@rekindle/identity/domain';
import { AcceptInvitationDocument, Api, DeclineInvitationDocument, InvitationPreviewDocument } from '@rekindle/shared/graphql';
import { Button, Doorway, KeptPlace, mailedToken, PageError, PasswordForm, Skeleton, Toasts } from '@rekindle/shared/ui';
import { Viewer } from '../viewer';
import { AgeQuestion } from './age-question';
import { type InvitationState, wordsOf } from './invitation-words';
import { UnderAge } from './under-age';

/** What an invitation opens: who invites, to what, whether they are an adult, a password where none is known, and one button. */
@Component({
  selector: 'rk-invitation',
  imports: [AgeQuestion, Button, Doorway, KeptPlace, PageError, PasswordForm, RouterLink, Skeleton, UnderAge],
  templateUrl: './invitation.html',
})
export class Invitation {
  private readonly api = inject(Api);
  private readonly viewer = inject(Viewer);
  private readonly toasts = inject(Toasts);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly token = mailedToken();
  private readonly isClosed = signal(false);
  protected readonly isAdult = signal(false);

  protected readonly preview = this.api.query(InvitationPreviewDocument, () => {
    const token = this.token();
    return token === null ? undefined : { token };
  });
  protected readonly invitation = computed(() => this.preview.value()?.invitation);
  protected readonly state = computed<InvitationState>(() => {
    if (this.token() === null || this.invitation() === null) return 'UNKNOWN';
    if (this.isClosed() || this.invitation()?.declinedFor) return 'UNDER_AGE';
    return this.invitation()?.state ?? 'ASKING';
  });
  protected readonly words = computed(() => wordsOf(this.state(), this.invitation()?.invitedBy ?? ''));

  protected readonly whatIsWrong = whatIsWrongWithPassword;
  protected readonly accept = async (password: string) => {
    const input = { token: this.token() ?? '', password: password || null, isAdult: this.isAdult() };
    const { acceptInvitation } = await this.api.mutate(AcceptInvitationDocument, { input });
    await this.viewer.enter(acceptInvitation);
  };

  protected async sayAge(isAdult: boolean): Promise<void> {
    this.isAdult.set(isAdult);
    if (isAdult) return this.goOn();
    try {
      await this.api.mutate(DeclineInvitationDocument, { token: this.token() ?? '', reason: 'UNDER_AGE' });
      this.isClosed.set(true);
    } catch (failure) {
      this.toasts.show({ text: (failure as Error).message, icon: 'cloud_off' });
    }
  }

  // The question has gone and took the focus with it; whoever goes by keyboard or ear continues where the page does.
  private goOn(): void {
    const focus = () => this.element.querySelector<HTMLElement>('form input:not(.rk-unseen), form button')?.focus();
    afterNextRender(focus, { injector: this.injector });
  }
}
