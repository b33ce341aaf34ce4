import { Component, inject } from '@angular/core';
import { Setting, SettingsPage } from '@rekindle/shared/ui';
import { Viewer } from '../../viewer';
import { OwnDevices } from './own-devices';
import { OwnPassword } from './own-password';
import { PracticeKeys } from './practice-keys';
import { SecondFactors } from './second-factors';

/** What keeps a stranger out: second factors, the password, the devices that are signed in, and for the owner the keys. */
@Component({
  selector: 'rk-security',
  imports: [OwnDevices, OwnPassword, PracticeKeys, SecondFactors, Setting, SettingsPage],
  templateUrl: './security.html',
})
export class Security {
  protected readonly viewer = inject(Viewer);
}
