import { Component, signal } from '@angular/core';
import { Button, Card, Icon, IconButton, ThemeChoice, ThemeSwitch } from '@rekindle/shared/ui';

@Component({
  selector: 'rk-gallery-actions',
  imports: [Button, Card, Icon, IconButton, ThemeChoice, ThemeSwitch],
  templateUrl: './actions.html',
  styleUrls: ['./sheet.css', './actions.css'],
})
export class Actions {
  protected readonly isSending = signal(false);

  protected send(): void {
    this.isSending.set(true);
    setTimeout(() => this.isSending.set(false), 2000);
  }
}
