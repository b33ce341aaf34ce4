import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Api, CoachFollowLinkDocument } from '@rekindle/shared/graphql';
import { Button, Doorway, LinkForm, mailedToken } from '@rekindle/shared/ui';
import { SecondStep } from '../second-step/second-step';
import { type Step, Viewer } from '../viewer';

/** What a mailed sign-in link opens: one button, because mail scanners open links but press nothing. */
@Component({
  selector: 'rk-follow-link',
  imports: [Button, Doorway, LinkForm, RouterLink, SecondStep],
  templateUrl: './follow-link.html',
})
export class FollowLink {
  private readonly api = inject(Api);
  private readonly viewer = inject(Viewer);
  private readonly router = inject(Router);

  protected readonly token = mailedToken();
  protected readonly step = signal<Step | null>(null);
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
    this.step.set(await this.viewer.comeIn(followSignInLink));
  };

  /** The link is used up, so beginning again means asking for a new one. */
  protected startAgain(): void {
    void this.router.navigateByUrl('/sign-in');
  }
}
