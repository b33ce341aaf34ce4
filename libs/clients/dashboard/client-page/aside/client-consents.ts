import { Component, computed, inject } from '@angular/core';
import { Card, Chip } from '@rekindle/shared/ui';
import { consentsInWords } from '../consents-in-words';
import { OpenClient } from '../open-client';

/** Everything that a client agrees to, or not yet. */
@Component({
  selector: 'rk-client-consents',
  imports: [Card, Chip],
  template: `
    <section rkCard heading="Consent" i18n-heading="@@clientPage.consent">
      <ul>
        @for (consent of consents(); track consent.name) {
          <li>
            <span>{{ consent.name }}</span>
            <rk-chip [tone]="consent.tone">{{ consent.words }}</rk-chip>
          </li>
        }
      </ul>
    </section>
  `,
  styles: 'ul { display: grid; gap: 12px } li { display: grid; justify-items: start; gap: 4px; font: var(--rk-type-small) }',
})
export class ClientConsents {
  private readonly open = inject(OpenClient);
  protected readonly consents = computed(() => consentsInWords(this.open.overview()?.consents ?? []));
}
