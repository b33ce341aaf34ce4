import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { findQuestionnaire } from '@rekindle/measures/domain';
import { Api, type ApiProblem, OwnResultsDocument, type OwnResultFragment } from '@rekindle/shared/graphql';
import { Button, DeviceDrafts, focusHeadingOf, Note, Player, Skeleton } from '@rekindle/shared/ui';
import { minutesInWords } from '../checks/minutes-in-words';
import { ResultWords } from '../results/result-words';
import { wayBack } from '../way-back';
import { OpenSitting } from './open-sitting';

/** The end of the questions: the answers become a result as soon as the server has all of them, and what it says stands in words. */
@Component({
  selector: 'rk-check-done',
  imports: [Button, Note, Player, ResultWords, RouterLink, Skeleton],
  templateUrl: './done.html',
  styleUrl: './done.css',
  host: { '(window:online)': 'finish()' },
})
export class Done {
  protected readonly sitting = inject(OpenSitting);
  private readonly api = inject(Api);
  private readonly drafts = inject(DeviceDrafts);

  protected readonly questionnaire = this.sitting.questionnaire;
  protected readonly back = wayBack();
  protected readonly results = signal<readonly OwnResultFragment[] | null>(null);
  protected readonly isAway = signal(false);
  protected readonly problem = signal<string | null>(null);
  protected readonly state = computed(() => {
    if (this.results()) return 'done';
    if (this.problem() ?? this.sitting.refusal()) return 'refused';
    return this.isAway() || this.drafts.isOnDeviceOnly() ? 'away' : 'finishing';
  });
  protected readonly next = computed(() => {
    // Whoever was in the middle of something else goes on with that first.
    if (this.back) return null;
    const questionnaire = findQuestionnaire(this.sitting.dueNext()?.questionnaire ?? '');
    return questionnaire && { code: questionnaire.code, name: questionnaire.name, minutes: minutesInWords(questionnaire) };
  });
  private isFinishing = false;

  constructor() {
    focusHeadingOf(this.state);
    // Again whenever the last choice has arrived.
    effect(() => {
      if (this.sitting.waiting().length === 0) untracked(() => void this.finish());
    });
  }

  protected async finish(): Promise<void> {
    await this.drafts.send();
    if (this.isFinishing || this.results() || this.sitting.waiting().length > 0) return;
    this.isFinishing = true;
    this.problem.set(null);
    try {
      const latest = await this.sitting.finish();
      // The earlier ones only say how it moved: without them the latest still stands.
      const { code } = this.questionnaire;
      const { ownResults } = await this.api.ask(OwnResultsDocument, { questionnaire: code }).catch(() => ({ ownResults: [latest] }));
      this.results.set(ownResults);
    } catch (failure) {
      this.isAway.set((failure as ApiProblem).isPassing);
      if (!this.isAway()) this.problem.set((failure as ApiProblem).message);
    } finally {
      this.isFinishing = false;
    }
  }
}
