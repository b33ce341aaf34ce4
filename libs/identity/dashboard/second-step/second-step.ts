import { Component, computed, inject, input, output } from '@angular/core';
import { Api, BeginPasskeyProofDocument, CoachProveWithCodeDocument, ProveWithPasskeyDocument } from '@rekindle/shared/graphql';
import { CodeForm, Doorway } from '@rekindle/shared/ui';
import { PasskeyDevice } from '../passkeys/passkey-device';
import { type Step, Viewer } from '../viewer';
import { EnrolAtDoor } from './enrol-at-door';

/** The second half of signing in: show a second factor, or get the one that the practice asks for. Its token lives in memory only. */
@Component({
  selector: 'rk-second-step',
  imports: [CodeForm, Doorway, EnrolAtDoor],
  templateUrl: './second-step.html',
})
export class SecondStep {
  readonly step = input.required<Step>();
  /** They would rather begin again. */
  readonly back = output();

  private readonly api = inject(Api);
  private readonly viewer = inject(Viewer);
  private readonly device = inject(PasskeyDevice);

  protected readonly hasApp = computed(() => this.step().methods.includes('TOTP'));
  protected readonly canShowPasskey = computed(() => this.device.isThere && this.step().methods.includes('PASSKEY'));

  protected readonly prove = async (code: string) => {
    const { proveWithCode } = await this.api.mutate(CoachProveWithCodeDocument, { input: { token: this.step().token, code } });
    await this.viewer.comeIn(proveWithCode);
  };

  protected readonly withPasskey = async () => {
    const { beginPasskeyProof } = await this.api.mutate(BeginPasskeyProofDocument, { stepToken: this.step().token });
    const answer = await this.device.show(beginPasskeyProof.options);
    if (answer === null) return;
    const { proveWithPasskey } = await this.api.mutate(ProveWithPasskeyDocument, { input: { token: beginPasskeyProof.token, answer } });
    await this.viewer.comeIn(proveWithPasskey);
  };
}
