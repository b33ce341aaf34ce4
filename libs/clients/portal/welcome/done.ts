import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ApiProblem } from '@rekindle/shared/graphql';
import { Button, DeviceDrafts, focusHeadingOf, Note, Player, Skeleton } from '@rekindle/shared/ui';
import { Beginning } from '../beginning/beginning';
import { IntakeAnswers } from '../beginning/intake-answers';
import { TwoAnswers } from '../question/two-answers';
import { questionPath } from './way-on';

/** The end of the beginning: the answers are handed over, as soon as the server can be reached and nothing is left to choose. */
@Component({
  selector: 'rk-done',
  imports: [Button, Note, Player, RouterLink, Skeleton, TwoAnswers],
  templateUrl: './done.html',
  styleUrl: './done.css',
  host: { '(window:online)': 'finish()' },
})
export class Done {
  protected readonly answers = inject(IntakeAnswers);
  private readonly beginning = inject(Beginning);
  private readonly drafts = inject(DeviceDrafts);
  private readonly router = inject(Router);

  protected readonly people = this.beginning.people;
  protected readonly isAway = signal(false);
  protected readonly problem = signal<string | null>(null);
  protected readonly state = computed(() => {
    if (this.beginning.isFinished()) return 'done';
    if (this.answers.disputes().length > 0) return 'two-answers';
    if (this.problem() ?? this.answers.refusal()) return 'refused';
    return this.isAway() || this.drafts.isOnDeviceOnly() ? 'away' : 'finishing';
  });

  constructor() {
    focusHeadingOf(this.state);
    // Again whenever the last answer has arrived, or the last dispute is settled.
    effect(() => {
      if (this.drafts.waiting().length === 0 && this.answers.disputes().length === 0) untracked(() => void this.finish());
    });
  }

  protected async finish(): Promise<void> {
    await this.drafts.send();
    if (this.beginning.isFinished() || this.drafts.waiting().length > 0) return;
    const [open] = this.beginning.unanswered();
    if (open) return void this.router.navigateByUrl(questionPath(open));
    this.problem.set(null);
    try {
      await this.beginning.finish();
      this.isAway.set(false);
    } catch (failure) {
      this.isAway.set((failure as ApiProblem).code === 'UNREACHABLE');
      if (!this.isAway()) this.problem.set((failure as ApiProblem).message);
    }
  }
}
