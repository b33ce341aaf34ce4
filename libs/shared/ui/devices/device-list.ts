import { Component, computed, inject, input, output } from '@angular/core';
import { Button } from '../button/button';
import { Card } from '../card/card';
import { Chip } from '../chip/chip';
import { Calendar } from '../dates/calendar';
import type { IconName } from '../icons/icon-names';
import { KeepFocus } from '../keep-focus/keep-focus';
import { Line } from '../line/line';

/** A browser that is signed in, as the api tells of it. */
export interface SignedInDevice {
  readonly id: string;
  readonly name: string | null;
  readonly lastSeenAt: string;
  readonly isThisOne: boolean;
}

/** Where somebody is signed in: this device is marked, each other can be signed out, or all of them at once. */
@Component({
  selector: 'rk-device-list',
  imports: [Button, Card, Chip, KeepFocus, Line],
  templateUrl: './device-list.html',
  styleUrl: './device-list.css',
})
export class DeviceList {
  readonly devices = input.required<readonly SignedInDevice[]>();
  /** Which of them is being signed out right now. */
  readonly ending = input.required<(id: string) => boolean>();
  readonly isEndingOthers = input.required<boolean>();
  readonly end = output<SignedInDevice>();
  readonly endOthers = output();

  private readonly calendar = inject(Calendar);
  protected readonly rows = computed(() =>
    this.devices().map((device) => ({
      device,
      icon: iconOf(device.name ?? ''),
      name: device.name ?? $localize`:@@deviceList.unknown:A device that does not say what it is`,
      lastSeen: device.isThisOne
        ? $localize`:@@deviceList.now:In use now`
        : $localize`:@@deviceList.lastSeen:Last used ${this.calendar.since(device.lastSeenAt)}:when:`,
    })),
  );
  protected readonly hasOthers = computed(() => this.devices().some(({ isThisOne }) => !isThisOne));
}

function iconOf(name: string): IconName {
  return /iPhone|iPad|Android/.test(name) ? 'mobile' : 'computer';
}
