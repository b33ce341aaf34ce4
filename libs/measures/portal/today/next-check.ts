import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { findQuestionnaire } from '@rekindle/measures/domain';
import { Api, ChecksDocument, Session } from '@rekindle/shared/graphql';
import { NextThing } from '@rekindle/shared/ui';
import { OpenSitting } from '../answering/open-sitting';
import { minutesInWords } from '../checks/minutes-in-words';

/** The filled card of Today while something is asked this week: the first of it, and what comes after. */
@Component({
  selector: 'rk-next-check',
  imports: [RouterLink],
  templateUrl: './next-check.html',
  styleUrl: './next-check.css',
})
export class NextCheck {
  private readonly session = inject<Session<unknown>>(Session);
  private readonly query = inject(Api).query(ChecksDocument, () => (this.session.readsOnlySince() ? undefined : {}));
  private readonly due = computed(() => this.query.value()?.measures.filter(({ isDue }) => isDue));

  protected readonly next = computed(() => {
    const [first, ...others] = this.due() ?? [];
    const questionnaire = findQuestionnaire(first?.questionnaire ?? '');
    if (!first || !questionnaire) return null;
    const { code, name, why, items } = questionnaire;
    const then = others.map((each) => findQuestionnaire(each.questionnaire)?.name ?? '');
    return { code, name, why, minutes: minutesInWords(questionnaire), answered: first.answered, of: items.length, then };
  });

  // Where it cannot be asked, nothing is claimed: the page says elsewhere that the server is away.
  protected readonly isTurn = inject(NextThing).claim(() => {
    if (this.session.readsOnlySince() || this.query.problem()) return false;
    return this.due() && this.next() !== null;
  });

  constructor() {
    inject(OpenSitting).sendWhatWaits();
  }
}
