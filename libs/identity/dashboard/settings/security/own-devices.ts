import { Component, inject, linkedSignal } from '@angular/core';
import {
  Api,
  type CoachDeviceFragment,
  CoachDevicesDocument,
  CoachEndDeviceDocument,
  CoachEndOtherDevicesDocument,
} from '@rekindle/shared/graphql';
import { Card, Deed, DeviceList, PageError, type SignedInDevice, Skeleton, Toasts } from '@rekindle/shared/ui';

/** The devices of a coach. */
@Component({
  selector: 'rk-own-devices',
  imports: [Card, DeviceList, PageError, Skeleton],
  template: `
    @if (devices(); as devices) {
      <rk-device-list
        [devices]="devices"
        [ending]="isEnding"
        [isEndingOthers]="endOthers.isUnderWay()"
        (end)="end.do($event)"
        (endOthers)="endOthers.do()"
      />
    } @else if (query.problem(); as problem) {
      <div rkCard><rk-error [heading]="problem.heading" [sentence]="problem.message" (retry)="query.reload()" /></div>
    } @else {
      <div rkCard><rk-skeleton [rows]="2" /></div>
    }
  `,
})
export class OwnDevices {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);

  protected readonly query = this.api.query(CoachDevicesDocument, () => ({}));
  protected readonly devices = linkedSignal<readonly CoachDeviceFragment[] | undefined>(() => this.query.value()?.devices);

  protected readonly end = new Deed(async ({ id, name }: SignedInDevice) => {
    const { endDevice } = await this.api.mutate(CoachEndDeviceDocument, { id });
    this.devices.set(endDevice);
    const text = name ? $localize`:@@ownDevices.ended:${name}:device: is signed out` : $localize`:@@ownDevices.endedOne:It is signed out`;
    this.toasts.show({ text, icon: 'check_circle' });
  });
  protected readonly endOthers = new Deed(async () => {
    const { endOtherDevices } = await this.api.mutate(CoachEndOtherDevicesDocument, {});
    this.devices.set(endOtherDevices);
    this.toasts.show({ text: $localize`:@@ownDevices.othersEnded:All other devices are signed out`, icon: 'check_circle' });
  });

  protected readonly isEnding = (id: string) => this.end.of()?.id === id;
}
