import { Component, computed, inject, input, output } from '@angular/core';
import { Api, PortalProveWithCodeDocument } from '@rekindle/shared/graphql';
import { CodeForm, Doorway } from '@rekindle/shared/ui';
import { type Step, Viewer } from '../viewer';

/** The second half of signing in, for somebody who coaches elsewhere and is a client here: their account is one. */
@Component({
  selector: 'rk-second-step',
  imports: [CodeForm, Doorway],
  templateUrl: './second-step.html',
})
export class SecondStep {
  readonly step = input.required<Step>();
  /** They would rather begin again. */
  readonly back = output();

  private readonly api = inject(Api);
  private readonly viewer = inject(Viewer);

  protected readonly hasApp = computed(() => this.step().methods.includes('TOTP'));

  protected readonly prove = async (code: string) => {
    const { proveWithCode } = await this.api.mutate(PortalProveWithCodeDocument, { input: { token: this.step().token, code } });
    await this.viewer.comeIn(proveWithCode);
  };
}
