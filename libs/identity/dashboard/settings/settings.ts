import { Component, inject } from '@angular/core';
import { Button, Card, Icon, Page, ThemeChoice, Toasts } from '@rekindle/shared/ui';
import { Viewer } from '../viewer';
import { PracticeForm } from './practice-form';
import { PracticeLogo } from './practice-logo';
import { ProfileForm } from './profile-form';

/** What a coach can change about themselves, the practice and this device. */
@Component({
  selector: 'rk-settings',
  imports: [Button, Card, Icon, Page, PracticeForm, PracticeLogo, ProfileForm, ThemeChoice],
  templateUrl: './settings.html',
  styleUrl: './settings.css',
})
export class Settings {
  protected readonly viewer = inject(Viewer);
  private readonly toasts = inject(Toasts);

  protected signOut(): void {
    this.viewer.signOut().catch(({ message }: Error) => this.toasts.show({ text: message, icon: 'cloud_off' }));
  }
}
