import { Component } from '@angular/core';

/** Below every box for free words: nobody sits at the other end. */
@Component({
  selector: 'rk-not-live',
  template: '<ng-container i18n="@@notLive.box">Coaches do not see this live</ng-container>',
  styles: ':host { display: block; text-align: right; font: var(--rk-type-small); color: var(--rk-muted) }',
})
export class NotLive {}
