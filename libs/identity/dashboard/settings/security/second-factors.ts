import { afterRenderEffect, Component, computed, ElementRef, inject, signal } from '@angular/core';
import { recoveryCodes } from '@rekindle/identity/domain';
import { Api, RemovePasskeyDocument, RemoveTotpDocument, RenewRecoveryCodesDocument } from '@rekindle/shared/graphql';
import { Button, Calendar, Card, Chip, Deed, Dialog, KeepFocus, Line, PageError, Skeleton, Toasts } from '@rekindle/shared/ui';
import { AddPasskey } from '../../enrolment/add-passkey';
import { ConnectApp } from '../../enrolment/connect-app';
import { RecoveryCodes } from '../../enrolment/recovery-codes';
import { OwnFactors } from '../../own-factors';
import { PasskeyDevice } from '../../passkeys/passkey-device';

/** What somebody can show beside their password: seen, added and removed. */
@Component({
  selector: 'rk-second-factors',
  imports: [AddPasskey, Button, Card, Chip, ConnectApp, Dialog, KeepFocus, Line, PageError, RecoveryCodes, Skeleton],
  templateUrl: './second-factors.html',
  styleUrl: './second-factors.css',
})
export class SecondFactors {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly calendar = inject(Calendar);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly factors = inject(OwnFactors);
  protected readonly device = inject(PasskeyDevice);

  protected readonly adding = signal<'app' | 'passkey' | null>(null);
  /** Codes that have to be kept before anything else happens here. */
  protected readonly codes = signal<readonly string[] | null>(null);
  private readonly view = computed(() => (this.codes() ? 'codes' : (this.adding() ?? 'list')));
  private before = 'list';

  protected readonly appName = $localize`:@@secondFactors.app:Authenticator app`;
  protected readonly passkeyWhat = this.device.isThere
    ? $localize`:@@secondFactors.passkeyWhat:Fingerprint, face or PIN of your device, in place of password and code`
    : $localize`:@@secondFactors.passkeyMissing:This browser does not know them`;
  protected readonly appSince = computed(() => {
    const since = this.factors.value()?.totpSince;
    if (!since) return $localize`:@@secondFactors.appWhat:Six digits from your phone, also without a network`;
    return $localize`:@@secondFactors.appSince:Connected ${this.calendar.since(since)}:when:`;
  });
  protected readonly passkeys = computed(() =>
    this.factors.value()?.passkeys.map((passkey) => ({
      ...passkey,
      use: passkey.lastUsedAt
        ? $localize`:@@secondFactors.lastUsed:Last used ${this.calendar.since(passkey.lastUsedAt)}:when:`
        : $localize`:@@secondFactors.neverUsed:Added ${this.calendar.since(passkey.createdAt)}:when:, not used yet`,
    })),
  );

  protected readonly codesLeft = computed(() => {
    const left = this.factors.value()?.recoveryCodesLeft ?? 0;
    return $localize`:@@secondFactors.left:${left}:count: of ${recoveryCodes}:all: left, for the day when everything else is lost`;
  });

  /** What is about to be removed. */
  protected readonly leaving = signal<{ readonly id: string | null; readonly name: string } | null>(null);
  protected readonly removalHeading = computed(() => {
    const name = this.leaving()?.name ?? '';
    return $localize`:@@secondFactors.removeHeading:Remove “${name}:name:”?`;
  });
  protected readonly isRenewing = signal(false);

  protected readonly remove = new Deed(async (id: string | null) => {
    const factors = id
      ? (await this.api.mutate(RemovePasskeyDocument, { id })).removePasskey
      : (await this.api.mutate(RemoveTotpDocument, {})).removeTotp;
    this.factors.show(factors);
    this.toasts.show({ text: $localize`:@@secondFactors.removed:Removed`, icon: 'check_circle' });
  });
  protected readonly renewCodes = new Deed(async () => {
    const { renewRecoveryCodes } = await this.api.mutate(RenewRecoveryCodesDocument, {});
    this.codes.set(renewRecoveryCodes.codes);
    this.factors.reload();
  });

  constructor() {
    // One thing takes the place of another: whoever goes by keyboard or ear goes along.
    afterRenderEffect(() => {
      const view = this.view();
      if (view !== this.before) this.element.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
      this.before = view;
    });
  }

  protected added(codes: readonly string[]): void {
    this.adding.set(null);
    this.codes.set(codes.length > 0 ? codes : null);
    this.factors.reload();
    // The codes say for themselves that it went well, and need the whole screen of a phone.
    if (codes.length > 0) return;
    this.toasts.show({ text: $localize`:@@secondFactors.added:Added. It counts from your next sign-in.`, icon: 'check_circle' });
  }

  protected async confirmRemoval(): Promise<void> {
    const id = this.leaving()?.id ?? null;
    this.leaving.set(null);
    await this.remove.do(id);
  }

  protected async confirmRenewal(): Promise<void> {
    this.isRenewing.set(false);
    await this.renewCodes.do();
  }
}
