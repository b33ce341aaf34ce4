import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, input, signal, type Type } from '@angular/core';
import { questionnaires } from '@rekindle/measures/domain';
import { Api, ClientResultsDocument } from '@rekindle/shared/graphql';
import { Card, Empty, Note, PageError, Skeleton } from '@rekindle/shared/ui';
import { ProgressSections } from '../progress-sections';
import { QuestionnaireProgress } from './questionnaire-progress';

/** The tab about progress: how what a client answered has moved, and how little that says about why. */
@Component({
  selector: 'rk-client-progress',
  imports: [Card, Empty, NgComponentOutlet, Note, PageError, QuestionnaireProgress, Skeleton],
  templateUrl: './client-progress.html',
  styleUrl: './client-progress.css',
})
export class ClientProgress {
  readonly clientId = input.required<string>();

  /** What other areas show here. */
  protected readonly sections = signal<readonly Type<unknown>[]>([]);

  protected readonly query = inject(Api).query(ClientResultsDocument, () => ({ clientId: this.clientId() }));
  /** Those that were answered, as they are listed everywhere. */
  protected readonly answered = computed(() => {
    const results = this.query.value()?.clientResults;
    return (
      results &&
      questionnaires
        .map((questionnaire) => ({ questionnaire, results: results.filter((result) => result.questionnaire === questionnaire.code) }))
        .filter((each) => each.results.length > 0)
    );
  });

  constructor() {
    void inject(ProgressSections)().then((sections) => this.sections.set(sections));
  }
}
