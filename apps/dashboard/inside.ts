import { Component, effect, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { EnrolNotice, ProveAgainDialog, Viewer } from '@rekindle/identity/dashboard';
import { ReviewTally } from '@rekindle/review/dashboard';
import { BegunTexts, Calendar, Toasts } from '@rekindle/shared/ui';
import { Shortcuts } from './palette/shortcuts';
import { Shell } from './shell/shell';

/** Every page of somebody who is signed in: the frame with their name in it, and the dialog that asks whether it is still them. */
@Component({
  selector: 'rk-inside',
  providers: [ReviewTally],
  imports: [EnrolNotice, ProveAgainDialog, RouterOutlet, Shell, Shortcuts],
  template: `
    <rk-shell
      [name]="viewer.person().name"
      [workingAs]="viewer.person().role"
      [practiceName]="viewer.practice().name"
      [toRead]="tally.toRead()"
      [practiceLogo]="viewer.practice().logo"
      (signOut)="signOut()"
      (jump)="shortcuts.jump()"
    >
      <rk-enrol-notice />
      <router-outlet />
    </rk-shell>
    <rk-shortcuts #shortcuts />
    <rk-prove-again />
  `,
})
export class Inside {
  protected readonly viewer = inject(Viewer);
  protected readonly tally = inject(ReviewTally);
  private readonly toasts = inject(Toasts);

  constructor() {
    const calendar = inject(Calendar);
    // A practice has one calendar, wherever its coaches are.
    effect(() => calendar.zone.set(this.viewer.practice().timeZone));
    const texts = inject(BegunTexts);
    effect(() => texts.openFor(this.viewer.person().memberId));
  }

  protected signOut(): void {
    this.viewer.signOut().catch(({ message }: Error) => this.toasts.show({ text: message, icon: 'cloud_off' }));
  }
}
