import { Component, inject } from '@angular/core';
import { Button, Card, Deed, Icon, Setting, SettingsPage, ThemeChoice } from '@rekindle/shared/ui';
import { Viewer } from '../viewer';
import { ProfileForm } from './profile-form';

/** What a coach can change about themselves and this device. */
@Component({
  selector: 'rk-your-settings',
  imports: [Button, Card, Icon, ProfileForm, Setting, SettingsPage, ThemeChoice],
  templateUrl: './you.html',
  styleUrl: './you.css',
})
export class YourSettings {
  protected readonly viewer = inject(Viewer);

  protected readonly signOut = new Deed(() => this.viewer.signOut());
}
