import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, WaitingFlagsDocument } from '@rekindle/shared/graphql';
import { Calendar, Card, Icon, PageError } from '@rekindle/shared/ui';
import { FlagCause, FlagCode } from '@rekindle/safety/domain';
import { causeInWords, flagInWords, hasteInWords } from '../flag-words';

/** On Today, before anything else: who has to be looked after. Nothing is shown when nobody has. */
@Component({
  selector: 'rk-flags-waiting',
  imports: [Card, Icon, PageError, RouterLink],
  templateUrl: './flags-waiting.html',
  styleUrl: './flags-waiting.css',
})
export class FlagsWaiting {
  private readonly calendar = inject(Calendar);
  protected readonly query = inject(Api).query(WaitingFlagsDocument, () => ({}));
  protected readonly waiting = computed(() =>
    (this.query.value()?.waitingFlags ?? []).map(({ id, clientId, clientName, code, cause, tier, raisedAt }) => ({
      ...{ id, clientName, link: ['/clients', clientId, 'safety'], isNow: tier > 1 },
      words: `${flagInWords(FlagCode[code])}: ${causeInWords(FlagCause[cause])}`,
      when: $localize`:@@flagsWaiting.when:${hasteInWords(tier)}:haste:, raised ${this.calendar.since(raisedAt)}:day:`,
    })),
  );
}
