import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { whatIsWrongWithPassword } from '@rekindle/identity/domain';
import { Api, PortalResetPasswordDocument, PortalResetPreviewDocument } from '@rekindle/shared/graphql';
import { ChoosePassword, mailedToken } from '@rekindle/shared/ui';
import { Viewer } from '../viewer';

/** What the mail for a new password opens. Nobody is signed in by it: a mailbox alone is no second factor. */
@Component({
  selector: 'rk-new-password',
  imports: [ChoosePassword],
  template: `
    <rk-choose-password
      [state]="state()"
      [email]="reset()?.email ?? ''"
      [problem]="preview.problem()"
      [whatIsWrong]="whatIsWrong"
      [choose]="choose"
      (retry)="preview.reload()"
    />
  `,
})
export class NewPassword {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly viewer = inject(Viewer);
  private readonly token = mailedToken();

  protected readonly preview = this.api.query(PortalResetPreviewDocument, () => {
    const token = this.token();
    return token === null ? undefined : { token };
  });
  protected readonly reset = computed(() => this.preview.value()?.passwordReset);
  protected readonly state = computed(() => {
    if (this.token() === null || this.reset() === null) return 'UNKNOWN';
    return this.reset()?.state ?? 'ASKING';
  });
  protected readonly whatIsWrong = whatIsWrongWithPassword;

  protected readonly choose = async (password: string) => {
    await this.api.mutate(PortalResetPasswordDocument, { input: { token: this.token() ?? '', password } });
    // Every session of theirs is over, and this one may be among them.
    this.viewer.forget();
    await this.router.navigateByUrl('/sign-in', { state: { isPasswordNew: true }, replaceUrl: true });
  };
}
