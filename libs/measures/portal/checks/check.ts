import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { findQuestionnaire } from '@rekindle/measures/domain';
import { Api, OwnResultsDocument, Session } from '@rekindle/shared/graphql';
import { Button, Card, dateInWords, Icon, PageError, Skeleton } from '@rekindle/shared/ui';
import { ResultWords } from '../results/result-words';
import { wayBack } from '../way-back';
import { minutesInWords } from './minutes-in-words';

/** One questionnaire: why it is asked, how what somebody answered has moved, and the way to answer it. */
@Component({
  selector: 'rk-check',
  imports: [Button, Card, Icon, PageError, ResultWords, RouterLink, Skeleton],
  templateUrl: './check.html',
  styleUrls: ['./page.css', './check.css'],
})
export class Check {
  readonly code = input.required<string>();

  protected readonly back = wayBack();
  private readonly session = inject<Session<unknown>>(Session);
  protected readonly readsOnly = computed(() => this.session.readsOnlySince() !== null);
  protected readonly questionnaire = computed(() => findQuestionnaire(this.code()));
  protected readonly query = inject(Api).query(OwnResultsDocument, () =>
    this.questionnaire() ? { questionnaire: this.code() } : undefined,
  );
  protected readonly minutes = computed(() => minutesInWords(this.questionnaire() ?? { items: [] }));
  protected readonly last = computed(() => {
    const [latest] = this.query.value()?.ownResults ?? [];
    return latest ? dateInWords(new Date(latest.finishedAt)) : null;
  });
}
