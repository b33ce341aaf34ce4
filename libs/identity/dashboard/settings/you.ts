import { Component, computed, inject } from '@angular/core';
import { Button, Card, Deed, Icon, Setting, SettingsPage, ThemeChoice } from '@rekindle/shared/ui';
import { Viewer } from '../viewer';
import { ProfileForm } from './profile-form';
import { TimeAway } from './time-away';

/** What a coach can change about themselves and this device. */
@Component({
  selector: 'rk-your-settings',
  imports: [Button, Card, Icon, ProfileForm, Setting, SettingsPage, ThemeChoice, TimeAway],
  templateUrl: './you.html',
  styleUrl: './you.css',
})
export class YourSettings {
  protected readonly viewer = inject(Viewer);

  /** An assistant is responsible for nobody, and so nobody stands in for them. */
  protected readonly coaches = computed(() => this.viewer.person().role !== 'ASSISTANT');
  protected readonly signOut = new Deed(() => this.viewer.signOut());
}
