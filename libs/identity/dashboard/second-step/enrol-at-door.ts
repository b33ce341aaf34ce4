import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Api, EnterEnrolledDocument } from '@rekindle/shared/graphql';
import { Button, Card, Deed, Doorway, Line } from '@rekindle/shared/ui';
import { AddPasskey } from '../enrolment/add-passkey';
import { ConnectApp } from '../enrolment/connect-app';
import { RecoveryCodes } from '../enrolment/recovery-codes';
import { PasskeyDevice } from '../passkeys/passkey-device';
import { Viewer } from '../viewer';
import { type EnrolStage, wordsOf } from './enrol-words';

/** On the way in, when the practice's date has come: a second factor, the codes for a bad day, and in. */
@Component({
  selector: 'rk-enrol-at-door',
  imports: [AddPasskey, Button, Card, ConnectApp, Doorway, Line, RecoveryCodes],
  templateUrl: './enrol-at-door.html',
  styleUrl: './enrol-at-door.css',
})
export class EnrolAtDoor {
  readonly stepToken = input.required<string>();
  readonly back = output();

  private readonly api = inject(Api);
  private readonly viewer = inject(Viewer);
  protected readonly device = inject(PasskeyDevice);

  protected readonly stage = signal<EnrolStage>('why');
  protected readonly codes = signal<readonly string[]>([]);
  protected readonly words = computed(() => wordsOf(this.stage()));

  protected readonly enter = new Deed(async () => {
    const { enterEnrolled } = await this.api.mutate(EnterEnrolledDocument, { stepToken: this.stepToken() });
    await this.viewer.comeIn(enterEnrolled);
  });

  /** Somebody who had codes already goes straight in. */
  protected goOn(codes: readonly string[]): void {
    this.codes.set(codes);
    this.stage.set('codes');
    if (codes.length === 0) void this.enter.do();
  }
}
