import { Component, computed, inject, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, Live, WaitingFlagsDocument } from '@rekindle/shared/graphql';
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
  private readonly flags = computed(() =>
    this.query.value()?.waitingFlags.map(({ id, clientId, clientName, code, cause, tier, raisedAt }) => ({
      ...{ id, clientName, link: ['/clients', clientId, 'safety'], isNow: tier > 1 },
      words: `${flagInWords(FlagCode[code])}: ${causeInWords(FlagCause[cause])}`,
      when: $localize`:@@flagsWaiting.when:${hasteInWords(tier)}:haste:, raised ${this.calendar.since(raisedAt)}:day:`,
    })),
  );
  protected readonly waiting = computed(() => this.flags() ?? []);
  /** What has come while the page stood open, for those who do not see it come. */
  protected readonly news = linkedSignal<Shown[] | undefined, string>({
    source: this.flags,
    computation: (now, before) => {
      const known = before?.source;
      return now && known ? inWords(now.filter(({ id }) => known.every((flag) => flag.id !== id))) : '';
    },
  });

  constructor() {
    inject(Live).on('flags', () => this.query.refresh());
  }
}

interface Shown {
  readonly id: string;
  readonly clientName: string;
  readonly words: string;
}

function inWords(flags: readonly Shown[]): string {
  return flags.map(({ clientName, words }) => $localize`:@@flagsWaiting.new:New: ${clientName}:name:, ${words}:flag:`).join('. ');
}
