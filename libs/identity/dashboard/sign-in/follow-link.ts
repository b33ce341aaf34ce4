import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, CoachFollowLinkDocument } from '@rekindle/shared/graphql';
import { Button, Doorway, LinkForm, mailedToken } from '@rekindle/shared/ui';
import { Viewer } from '../viewer';

/** What a mailed sign-in link opens: one button, because mail scanners open links but press nothing. */
@Component({
  selector: 'rk-follow-link',
  imports: [Button, Doorway, LinkForm, RouterLink],
  templateUrl: './follow-link.html',
})
export class FollowLink {
  private readonly api = inject(Api);
  private readonly viewer = inject(Viewer);

  protected readonly token = mailedToken();
  protected readonly words = computed(() =>
    this.token() === null
      ? {
          heading: $localize`:@@followLink.unknown:This link is not complete`,
          sentence: $localize`:@@followLink.unknownSentence:Open it from the mail again, or copy the whole address into the browser.`,
        }
      : {
          heading: $localize`:@@followLink.heading:Your sign-in link`,
          sentence: $localize`:@@followLink.sentence:One press, and you are in. The link works once.`,
        },
  );

  protected readonly follow = async (code: string | null) => {
    const { followSignInLink } = await this.api.mutate(CoachFollowLinkDocument, { token: this.token() ?? '', code });
    if (followSignInLink.viewer) await this.viewer.enter(followSignInLink.viewer);
  };
}
