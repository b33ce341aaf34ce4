import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Viewer } from '@rekindle/identity/portal';
import { Shell } from './shell/shell';

/** Every page of somebody who is signed in. */
@Component({
  selector: 'rk-inside',
  imports: [RouterOutlet, Shell],
  template: '<rk-shell [practiceLogo]="viewer.person().practice.logo"><router-outlet /></rk-shell>',
})
export class Inside {
  protected readonly viewer = inject(Viewer);
}
