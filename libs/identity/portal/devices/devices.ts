import { Component, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Api,
  PortalAskForResetDocument,
  type PortalDeviceFragment,
  PortalDevicesDocument,
  PortalEndDeviceDocument,
  PortalEndOtherDevicesDocument,
} from '@rekindle/shared/graphql';
import { Button, Card, Deed, DeviceList, Icon, Note, PageError, type SignedInDevice, Skeleton, Toasts } from '@rekindle/shared/ui';
import { Viewer } from '../viewer';

/** Where a client is signed in, and how their password is changed. */
@Component({
  selector: 'rk-devices',
  imports: [Button, Card, DeviceList, Icon, Note, PageError, RouterLink, Skeleton],
  templateUrl: './devices.html',
  styleUrl: './devices.css',
})
export class Devices {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  protected readonly viewer = inject(Viewer);

  protected readonly query = this.api.query(PortalDevicesDocument, () => ({}));
  protected readonly devices = linkedSignal<readonly PortalDeviceFragment[] | undefined>(() => this.query.value()?.devices);

  protected readonly end = new Deed(async ({ id }: SignedInDevice) => {
    const { endDevice } = await this.api.mutate(PortalEndDeviceDocument, { id });
    this.devices.set(endDevice);
    this.toasts.show({ text: $localize`:@@devices.ended:It is signed out`, icon: 'check_circle' });
  });
  protected readonly endOthers = new Deed(async () => {
    const { endOtherDevices } = await this.api.mutate(PortalEndOtherDevicesDocument, {});
    this.devices.set(endOtherDevices);
    this.toasts.show({ text: $localize`:@@devices.othersEnded:All other devices are signed out`, icon: 'check_circle' });
  });
  protected readonly isEnding = (id: string) => this.end.of()?.id === id;

  protected readonly isMailed = signal(false);
  protected readonly mailLink = new Deed(async () => {
    await this.api.mutate(PortalAskForResetDocument, { email: this.viewer.person().email });
    this.isMailed.set(true);
  });
}
