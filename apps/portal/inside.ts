import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Shell } from './shell/shell';

/** Every page of somebody who is signed in. */
@Component({
  selector: 'rk-inside',
  imports: [RouterOutlet, Shell],
  template: '<rk-shell><router-outlet /></rk-shell>',
})
export class Inside {}
