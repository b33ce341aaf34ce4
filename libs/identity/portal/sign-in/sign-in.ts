import { Component, computed, inject, input, signal } from '@angular/core';
import { Api, PortalSignInDocument, PortalSignInLinkDocument, type SignInInput } from '@rekindle/shared/graphql';
import { Doorway, handedOver, MailedLink, Note, SignInForm } from '@rekindle/shared/ui';
import { SecondStep } from '../second-step/second-step';
import { type Step, Viewer } from '../viewer';

/** Where a client comes in: with a password, or with a link by mail. */
@Component({
  selector: 'rk-sign-in',
  imports: [Doorway, MailedLink, Note, SecondStep, SignInForm],
  templateUrl: './sign-in.html',
})
export class SignIn {
  /** Where they are led back to, if they come from somewhere. */
  readonly return = input<string>();

  private readonly api = inject(Api);
  private readonly viewer = inject(Viewer);

  protected readonly hasNewPassword = handedOver()['isPasswordNew'] === true;
  protected readonly step = signal<Step | null>(null);
  protected readonly mailed = signal<{ email: string; code: string } | null>(null);
  protected readonly heading = computed(() =>
    this.mailed() ? $localize`:@@signIn.look:Look in your mailbox` : $localize`:@@signIn.heading:Welcome back`,
  );
  protected readonly sentence = computed(() => {
    if (this.mailed()) return '';
    if (this.return()) return $localize`:@@signIn.return:Sign in, and you are back where you were.`;
    return $localize`:@@signIn.portalSentence:Your space is as you left it.`;
  });
  protected readonly sharedDevice = $localize`:@@signIn.portalShared:On your own phone you stay signed in for a week after you were last here. On a device that others use, sign out under More when you leave, and let the browser keep no password. So that exercises open without a network, what you opened lately is kept on the device, sealed, for a week or until you sign out.`;

  protected readonly signIn = async (input: SignInInput) => {
    const { signIn } = await this.api.mutate(PortalSignInDocument, { input });
    this.step.set(await this.viewer.comeIn(signIn));
  };

  protected readonly mailLink = async (email: string) => {
    const { requestSignInLink } = await this.api.mutate(PortalSignInLinkDocument, { email });
    this.mailed.set({ email: email.trim(), code: requestSignInLink.code });
  };
}
