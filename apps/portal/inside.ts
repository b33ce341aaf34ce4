import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { ProveAgainDialog, Viewer } from '@rekindle/identity/portal';
import { ReadingNote } from './shell/reading-note';
import { Shell } from './shell/shell';

/** Every page of somebody who is signed in. */
@Component({
  selector: 'rk-inside',
  imports: [ProveAgainDialog, ReadingNote, RouterOutlet, Shell],
  template: `
    <rk-shell [practiceLogo]="viewer.person().practice.logo">
      @if (viewer.readsOnlySince(); as since) {
        <rk-reading-note [since]="since" [practice]="viewer.person().practice.name" />
      }
      <router-outlet />
    </rk-shell>
    <rk-prove-again />
  `,
})
export class Inside {
  protected readonly viewer = inject(Viewer);
}
