import { computed, inject, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Api, ApiProblem, type ReadSubmissionFragment, ReviewSubmissionDocument } from '@rekindle/shared/graphql';
import { Deed, Toasts } from '@rekindle/shared/ui';
import { findNewer } from './find-newer';

/** What a coach decides about something that was handed in: seen, or once more. Needs an injection context. */
export class Settling {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  readonly isHandingBack = signal(false);
  /** Whether the client was faster: what was handed in since is the one to look at. */
  readonly isOutdated = linkedSignal<string | undefined, boolean>({ source: () => this.shown()?.id, computation: () => false });
  readonly mayReview = computed(() => this.shown()?.standing !== 'REVIEWED');
  readonly mayHandBack = computed(() => this.shown()?.standing !== 'HANDED_BACK');

  /** @param shown what is read now, and may be decided about @param show what became of it */
  constructor(
    private readonly shown: () => ReadSubmissionFragment | undefined,
    private readonly show: (settled: ReadSubmissionFragment) => void,
  ) {}

  readonly review = new Deed(async () => {
    const submission = this.shown();
    if (!submission || !this.mayReview()) return;
    try {
      const { reviewSubmission } = await this.api.mutate(ReviewSubmissionDocument, { id: submission.id });
      this.show(reviewSubmission);
      this.toasts.show({ text: $localize`:@@submission.reviewed:Reviewed; your client sees it`, icon: 'check_circle' });
    } catch (problem) {
      this.heed(problem);
      throw problem;
    }
  });

  askToHandBack(): void {
    if (this.shown() && this.mayHandBack()) this.isHandingBack.set(true);
  }

  showHandedBack(submission: ReadSubmissionFragment): void {
    this.show(submission);
    this.toasts.show({ text: $localize`:@@submission.handedBack:Handed back, with your note`, icon: 'undo' });
  }

  /** Notes that a newer one is there, where this is why the api objected. */
  heed(problem: unknown): void {
    if (!(problem instanceof ApiProblem) || problem.problem !== 'programs.newer-version') return;
    this.isHandingBack.set(false);
    this.isOutdated.set(true);
  }

  readonly openNewer = new Deed(async () => {
    const submission = this.shown();
    const newer = submission && (await findNewer(this.api, submission));
    await this.router.navigate(
      newer ? ['/clients', submission.clientId, 'exercises', newer] : ['/clients', submission?.clientId, 'exercises'],
    );
  });
}
