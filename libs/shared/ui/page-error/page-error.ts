import { Component, input, output } from '@angular/core';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';

/** A page that could not be loaded: what was kept, what to do, one button. */
@Component({
  selector: 'rk-error',
  imports: [Button, Icon],
  template: `
    <rk-icon name="cloud_off" [size]="24" />
    <h2>{{ heading() }}</h2>
    <p>{{ sentence() }}</p>
    <button rkButton type="button" (click)="retry.emit()" i18n="@@pageError.retry">Try again</button>
  `,
  styleUrl: './page-error.css',
  host: { role: 'alert' },
})
export class PageError {
  readonly heading = input($localize`:@@pageError.heading:We could not reach the server`);
  readonly sentence = input($localize`:@@pageError.sentence:Nothing was lost. Check the connection, then try again.`);
  readonly retry = output();
}
