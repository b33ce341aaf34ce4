import { Component } from '@angular/core';

/** The browser's own checkbox, drawn small enough for a table; it takes `[checked]`, `[indeterminate]`, `[formField]` and an aria-label as ever. */
@Component({
  selector: 'input[type=checkbox][rkCheckbox]',
  template: '',
  styleUrl: './checkbox.css',
  host: { class: 'rk-checkbox' },
})
export class Checkbox {}
