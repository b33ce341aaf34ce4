import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { whatIsWrongWithPassword } from '@rekindle/identity/domain';
import { Api, ConfirmSignUpDocument, type LinkState, SignUpPreviewDocument } from '@rekindle/shared/graphql';
import { Button, Doorway, KeptPlace, mailedToken, PageError, PasswordForm, Skeleton } from '@rekindle/shared/ui';
import { Viewer } from '../viewer';

/** What the sign-up mail opens: shows what will be opened, takes a password where none is known, and signs in. */
@Component({
  selector: 'rk-confirm',
  imports: [Button, Doorway, KeptPlace, PageError, PasswordForm, RouterLink, Skeleton],
  templateUrl: './confirm.html',
})
export class Confirm {
  private readonly api = inject(Api);
  private readonly viewer = inject(Viewer);
  private readonly token = mailedToken();

  protected readonly preview = this.api.query(SignUpPreviewDocument, () => {
    const token = this.token();
    return token === null ? undefined : { token };
  });
  protected readonly signUp = computed(() => this.preview.value()?.signUpPreview);
  protected readonly state = computed<LinkState | 'UNKNOWN' | 'ASKING'>(() => {
    if (this.token() === null || this.signUp() === null) return 'UNKNOWN';
    return this.signUp()?.state ?? 'ASKING';
  });
  protected readonly words = computed(() => words[this.state()]());

  protected readonly whatIsWrong = whatIsWrongWithPassword;
  protected readonly confirm = async (password: string) => {
    const input = { token: this.token() ?? '', password: password || null };
    const { confirmSignUp } = await this.api.mutate(ConfirmSignUpDocument, { input });
    await this.viewer.enter(confirmSignUp);
  };
}

/** What the page says of a link in each state. */
const words: Record<LinkState | 'UNKNOWN' | 'ASKING', () => { heading: string; sentence: string }> = {
  ASKING: () => ({ heading: $localize`:@@confirm.heading:One step to go`, sentence: '' }),
  OPEN: () => ({
    heading: $localize`:@@confirm.heading:One step to go`,
    sentence: $localize`:@@confirm.open:Confirm that this is you, and your practice is open.`,
  }),
  USED: () => ({
    heading: $localize`:@@confirm.usedHeading:Your practice is open`,
    sentence: $localize`:@@confirm.used:This link was used already. If that was you, simply sign in.`,
  }),
  EXPIRED: () => ({
    heading: $localize`:@@confirm.expiredHeading:This link has expired`,
    sentence: $localize`:@@confirm.expired:It worked for 24 hours. Sign up once more, and a fresh one is on its way.`,
  }),
  WITHDRAWN: () => ({
    heading: $localize`:@@confirm.withdrawnHeading:There is a newer link`,
    sentence: $localize`:@@confirm.withdrawn:Please open the latest mail from us, or sign up once more.`,
  }),
  UNKNOWN: () => ({
    heading: $localize`:@@confirm.unknownHeading:This link is not complete`,
    sentence: $localize`:@@confirm.unknown:Open it from the mail again, or copy the whole address into the browser.`,
  }),
};
