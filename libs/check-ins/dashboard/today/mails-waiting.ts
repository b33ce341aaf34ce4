import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, Live, problemUnlessForbidden, WaitingDeliveriesDocument } from '@rekindle/shared/graphql';
import { Card, Icon, PageError } from '@rekindle/shared/ui';
import { letterInWords, standingOf } from '../deliveries/delivery-words';
import { localDayInWords } from '../words/moment-words';

const most = 5;

/** On Today: mail to clients that waits for somebody. Nothing is shown when none does, nor to whom it is not for. */
@Component({
  selector: 'rk-mails-waiting',
  imports: [Card, Icon, PageError, RouterLink],
  templateUrl: './mails-waiting.html',
  styleUrl: './mails-waiting.css',
})
export class MailsWaiting {
  protected readonly query = inject(Api).query(WaitingDeliveriesDocument, () => ({}));
  private readonly mails = computed(() => this.query.value()?.waitingDeliveries ?? []);
  protected readonly rows = computed(() =>
    this.mails()
      .slice(0, most)
      .map((mail) => ({
        ...{ id: mail.id, name: mail.clientName, icon: standingOf(mail).icon },
        link: mail.clientId ? ['/clients', mail.clientId, 'check-ins'] : ['/settings/mail'],
        words: $localize`:@@mailsWaiting.row:${letterInWords(mail.letter)}:letter: of ${localDayInWords(mail.day)}:day:: ${standingOf(mail).word}:standing:`,
      })),
  );
  protected readonly more = computed(() => {
    const count = this.mails().length - most;
    if (count <= 0) return '';
    return count === 1 ? $localize`:@@mailsWaiting.oneMore:And one more` : $localize`:@@mailsWaiting.more:And ${count}:count: more`;
  });
  protected readonly problem = problemUnlessForbidden(this.query);

  constructor() {
    inject(Live).on('check-ins', () => this.query.refresh());
  }
}
