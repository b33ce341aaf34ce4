import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, CoachFollowLinkDocument } from '@rekindle/shared/graphql';
import { Doorway, LinkForm, mailedToken } from '@rekindle/shared/ui';
import { Viewer } from '../viewer';

/** What a mailed sign-in link opens: one button, because mail scanners open links but press nothing. */
@Component({
  selector: 'rk-follow-link',
  imports: [Doorway, LinkForm, RouterLink],
  templateUrl: './follow-link.html',
})
export class FollowLink {
  private readonly api = inject(Api);
  private readonly viewer = inject(Viewer);
  private readonly token = mailedToken();

  protected readonly follow = async (code: string | null) => {
    const { followSignInLink } = await this.api.mutate(CoachFollowLinkDocument, { token: this.token() ?? '', code });
    await this.viewer.enter(followSignInLink);
  };
}
