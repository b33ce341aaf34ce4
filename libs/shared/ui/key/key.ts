import { Component } from '@angular/core';

/** A key of the keyboard; shown only where there is one. */
@Component({
  selector: 'rk-key',
  template: '<kbd><ng-content /></kbd>',
  styleUrl: './key.css',
})
export class Key {}
