import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { findQuestionnaire } from '@rekindle/measures/domain';
import { Api, ChecksDocument, type OnOfferFragment, Session } from '@rekindle/shared/graphql';
import { Card, Chip, dayInWords, Icon, PageError, Skeleton } from '@rekindle/shared/ui';
import { minutesInWords } from './minutes-in-words';

/** Every questionnaire that somebody may answer: what is asked this week, and what is there whenever they like. */
@Component({
  selector: 'rk-checks',
  imports: [Card, Chip, Icon, PageError, RouterLink, Skeleton],
  templateUrl: './checks.html',
  styleUrls: ['./page.css', './checks.css'],
})
export class Checks {
  protected readonly query = inject(Api).query(ChecksDocument, () => ({}));
  protected readonly readsOnly = computed(() => this.session.readsOnlySince() !== null);
  protected readonly rows = computed(() =>
    this.query
      .value()
      ?.measures.filter(({ lastFinishedAt }) => !this.readsOnly() || lastFinishedAt)
      .flatMap((offer) => rowOf(offer)),
  );
  private readonly session = inject<Session<unknown>>(Session);
}

function rowOf({ questionnaire: code, answered, lastFinishedAt, isDue }: OnOfferFragment) {
  const questionnaire = findQuestionnaire(code);
  if (!questionnaire) return [];
  const { name, items } = questionnaire;
  const last = lastFinishedAt && dayInWords(new Date(lastFinishedAt));
  const detail =
    answered > 0
      ? $localize`:@@checks.begun:${answered}:count: of ${items.length}:of: answered`
      : last
        ? $localize`:@@checks.last:Answered on ${last}:day:`
        : minutesInWords(questionnaire);
  return [{ code, name, isDue, detail: detail.charAt(0).toUpperCase() + detail.slice(1) }];
}
