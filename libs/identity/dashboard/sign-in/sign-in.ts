import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Api,
  BeginPasskeySignInDocument,
  CoachSignInDocument,
  CoachSignInLinkDocument,
  ProveWithPasskeyDocument,
  type SignInInput,
} from '@rekindle/shared/graphql';
import { Doorway, handedOver, MailedLink, Note, SignInForm } from '@rekindle/shared/ui';
import { PasskeyDevice } from '../passkeys/passkey-device';
import { SecondStep } from '../second-step/second-step';
import { type Step, Viewer } from '../viewer';

/** Where a coach comes in: with a passkey, a password, or a link by mail. */
@Component({
  selector: 'rk-sign-in',
  imports: [Doorway, MailedLink, Note, RouterLink, SecondStep, SignInForm],
  templateUrl: './sign-in.html',
})
export class SignIn {
  /** Where they are led back to, if they come from somewhere. */
  readonly return = input<string>();

  private readonly api = inject(Api);
  private readonly viewer = inject(Viewer);

  private readonly device = inject(PasskeyDevice);

  protected readonly hasNewPassword = handedOver()['isPasswordNew'] === true;
  protected readonly step = signal<Step | null>(null);
  protected readonly mailed = signal<{ email: string; code: string } | null>(null);
  protected readonly heading = computed(() =>
    this.mailed() ? $localize`:@@signIn.look:Look in your mailbox` : $localize`:@@signIn.heading:Welcome back`,
  );
  protected readonly sentence = computed(() => {
    if (this.mailed()) return '';
    if (this.return()) return $localize`:@@signIn.return:Sign in, and you are back where you were.`;
    return $localize`:@@signIn.sentence:Everything is where you left it.`;
  });
  protected readonly sharedDevice = $localize`:@@signIn.shared:Sign out when you leave it, and let the browser keep no password. You are signed out automatically after an hour without use, and when the browser is closed. The pages themselves are not kept on the device.`;

  protected readonly signIn = async (input: SignInInput) => {
    const { signIn } = await this.api.mutate(CoachSignInDocument, { input });
    this.step.set(await this.viewer.comeIn(signIn));
  };

  /** Null where the browser knows no passkeys. */
  protected readonly withPasskey = this.device.isThere ? () => this.signInWithPasskey() : null;

  protected readonly mailLink = async (email: string) => {
    const { requestSignInLink } = await this.api.mutate(CoachSignInLinkDocument, { email });
    this.mailed.set({ email: email.trim(), code: requestSignInLink.code });
  };

  private async signInWithPasskey(): Promise<void> {
    const { beginPasskeySignIn } = await this.api.mutate(BeginPasskeySignInDocument, {});
    const answer = await this.device.show(beginPasskeySignIn.options);
    if (answer === null) return;
    const { proveWithPasskey } = await this.api.mutate(ProveWithPasskeyDocument, { input: { token: beginPasskeySignIn.token, answer } });
    this.step.set(await this.viewer.comeIn(proveWithPasskey));
  }
}
