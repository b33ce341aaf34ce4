import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icons/icon-names';

/** A sentence set apart: what to know before acting, or why a form was not accepted. */
@Component({
  selector: 'rk-note',
  imports: [Icon],
  template: '<rk-icon [name]="icon()" /><div><ng-content /></div>',
  styleUrl: './note.css',
  host: { '[attr.data-tone]': 'tone()', '[attr.role]': 'tone() === "attention" ? "alert" : null' },
})
export class Note {
  readonly icon = input<IconName>('info');
  readonly tone = input<'quiet' | 'attention'>('quiet');
}
