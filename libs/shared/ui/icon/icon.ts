import { Component, input } from '@angular/core';
import type { IconName } from '../icons/icon-names';

/** One symbol of the sprite, in the colour of its text; it never speaks, so a word stands beside it or names its button. */
@Component({
  selector: 'rk-icon',
  template: '<svg:svg aria-hidden="true"><svg:use [attr.href]="\'/icons.svg#\' + name()" /></svg:svg>',
  styleUrl: './icon.css',
  host: { '[style.--size.px]': 'size()' },
})
export class Icon {
  readonly name = input.required<IconName>();
  readonly size = input(20);
}
