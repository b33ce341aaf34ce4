import { Component, inject } from '@angular/core';
import { Api, PortalAskForResetDocument } from '@rekindle/shared/graphql';
import { AskForReset } from '@rekindle/shared/ui';

/** Where a client asks for the mail that leads to a new password. */
@Component({
  selector: 'rk-forgot-password',
  imports: [AskForReset],
  template: '<rk-ask-for-reset [ask]="ask" />',
})
export class ForgotPassword {
  private readonly api = inject(Api);

  protected readonly ask = (email: string) => this.api.mutate(PortalAskForResetDocument, { email });
}
