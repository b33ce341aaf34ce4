import { Component, input, model } from '@angular/core';
import type { FormCheckboxControl } from '@angular/forms/signals';

let count = 0;

/** Something that is on or off, with what it means below; takes `[formField]`. */
@Component({
  selector: 'rk-switch',
  template: `
    <label>
      <input type="checkbox" role="switch" [attr.aria-describedby]="hintId" [checked]="checked()" (change)="checked.set(!checked())" />
      <b>{{ label() }}</b>
    </label>
    <p [id]="hintId">{{ hint() }}</p>
  `,
  styleUrl: './switch.css',
})
export class Switch implements FormCheckboxControl {
  readonly checked = model(false);
  readonly label = input.required<string>();
  readonly hint = input.required<string>();

  protected readonly hintId = `rk-switch-${++count}`;
}
