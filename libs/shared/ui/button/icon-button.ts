import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icons/icon-names';

/** A button that is only an icon; give it an aria-label. */
@Component({
  selector: 'button[rkIconButton], a[rkIconButton]',
  imports: [Icon],
  template: '<rk-icon [name]="icon()" />',
  styleUrl: './icon-button.css',
})
export class IconButton {
  readonly icon = input.required<IconName>({ alias: 'rkIconButton' });
}
