import { Component, inject, signal } from '@angular/core';
import { Api, CoachAskForResetDocument } from '@rekindle/shared/graphql';
import { Button, Card, Deed, Note } from '@rekindle/shared/ui';
import { Viewer } from '../../viewer';

/** Has the link mailed behind which a new password is chosen. */
@Component({
  selector: 'rk-own-password',
  imports: [Button, Card, Note],
  template: `
    <div rkCard>
      @if (isMailed()) {
        <rk-note icon="mail" role="status" i18n="@@ownPassword.mailed">
          A link is on its way to {{ viewer.person().email }}. It works once, for 30 minutes; afterwards every device is signed out.
        </rk-note>
      } @else {
        <button
          rkButton
          type="button"
          [working]="mail.isUnderWay()"
          workingLabel="Mailing it"
          i18n-workingLabel="@@signInForm.mailing"
          (click)="mail.do()"
          i18n="@@ownPassword.mail"
        >
          Mail me a link to change it
        </button>
      }
    </div>
  `,
})
export class OwnPassword {
  private readonly api = inject(Api);
  protected readonly viewer = inject(Viewer);

  protected readonly isMailed = signal(false);
  protected readonly mail = new Deed(async () => {
    await this.api.mutate(CoachAskForResetDocument, { email: this.viewer.person().email });
    this.isMailed.set(true);
  });
}
