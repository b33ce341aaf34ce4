import { Component, inject } from '@angular/core';
import { Button } from '../button/button';
import { IconButton } from '../button/icon-button';
import { Icon } from '../icon/icon';
import { KeyCaps } from '../keys/key-caps';
import { type Toast, Toasts } from './toasts';

/** Where toasts appear; stands once in each app, so that screen readers know the region before it speaks. */
@Component({
  selector: 'rk-toasts',
  imports: [Button, Icon, IconButton, KeyCaps],
  templateUrl: './toast-host.html',
  styleUrl: './toast-host.css',
})
export class ToastHost {
  protected readonly toasts = inject(Toasts);

  protected act(action: NonNullable<Toast['action']>): void {
    this.toasts.dismiss();
    action.run();
  }
}
