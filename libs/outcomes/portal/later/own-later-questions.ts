import { computed, inject, Service, signal } from '@angular/core';
import { Api, LaterQuestionsDocument, MailLaterQuestionsDocument, type OwnLaterQuestionsFragment, Session } from '@rekindle/shared/graphql';

/** When the client at work will be asked where things stand, and whether they want that; each change answers with what has become of it. */
@Service({ autoProvided: false })
export class OwnLaterQuestions {
  private readonly api = inject(Api);
  private readonly session = inject<Session<unknown>>(Session);
  private readonly changed = signal<OwnLaterQuestionsFragment | null>(null);

  readonly readsOnly = computed(() => this.session.readsOnlySince() !== null);
  readonly query = this.api.query(LaterQuestionsDocument, () => ({}));
  /** Undefined until it is known. */
  readonly questions = computed(() => this.changed() ?? this.query.value()?.myLaterQuestions);

  /** @returns whether it is so now: an address that does not take mail stays as it is @throws ApiProblem */
  async mail(isOn: boolean): Promise<boolean> {
    const { mailMyLaterQuestions } = await this.api.mutate(MailLaterQuestionsDocument, { isOn });
    this.changed.set(mailMyLaterQuestions);
    return mailMyLaterQuestions.isMailStopped !== isOn;
  }
}
