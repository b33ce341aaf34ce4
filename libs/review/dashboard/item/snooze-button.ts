import { Component, computed, type ElementRef, inject, output, viewChild } from '@angular/core';
import { Button, Calendar, KeyCaps, Menu, MenuFor, MenuItem } from '@rekindle/shared/ui';
import { snoozeChoices } from './snooze-choices';

/** Asks until when something is put off. */
@Component({
  selector: 'rk-snooze-button',
  imports: [Button, KeyCaps, Menu, MenuFor, MenuItem],
  template: `
    <button #button rkButton variant="text" size="small" type="button" [rkMenuFor]="menu">
      <ng-container i18n="@@reviewItem.snooze">Put off</ng-container><rk-key-caps keys="s" aria-hidden="true" />
    </button>
    <rk-menu #menu align="start" aria-label="Put off until" i18n-aria-label="@@reviewItem.putOffUntil">
      @for (choice of choices(); track choice.words) {
        <button type="button" rkMenuItem icon="schedule" (click)="chosen.emit(choice.until)">{{ choice.words }}</button>
      }
    </rk-menu>
  `,
})
export class SnoozeButton {
  readonly chosen = output<Date>();

  private readonly calendar = inject(Calendar);
  private readonly button = viewChild.required<ElementRef<HTMLButtonElement>>('button');
  private readonly menu = viewChild.required(Menu);
  protected readonly choices = computed(() => snoozeChoices(this.calendar.now()));

  open(): void {
    this.menu().open(this.button().nativeElement, 'first');
  }
}
