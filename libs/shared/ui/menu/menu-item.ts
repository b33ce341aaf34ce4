import { Component, ElementRef, inject, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icons/icon-names';

/** One action of a menu; it closes the menu, and `(click)` says what it does. */
@Component({
  selector: 'button[rkMenuItem], a[rkMenuItem]',
  imports: [Icon],
  template: `
    @if (icon(); as icon) {
      <rk-icon [name]="icon" />
    }
    <span class="words"><ng-content /></span>
  `,
  styleUrl: './menu-item.css',
  host: { role: 'menuitem', tabindex: '-1' },
})
export class MenuItem {
  readonly icon = input<IconName>();

  readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  get words(): string {
    return this.element.querySelector('.words')?.textContent.trim() ?? '';
  }
}
