import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, ClientOverviewDocument, type ClientOverviewQuery } from '@rekindle/shared/graphql';
import { Button, Calendar, Card, Chip, cityOf, Empty, Page, PageError, Skeleton, timeInWords } from '@rekindle/shared/ui';
import { ClientCare } from './care/client-care';
import { consentsInWords } from './consents-in-words';
import { factsInWords } from './facts-in-words';

/** One client: where they are, what they told at the beginning, and what they agreed to. */
@Component({
  selector: 'rk-client-page',
  imports: [Button, Card, Chip, ClientCare, Empty, Page, PageError, RouterLink, Skeleton],
  templateUrl: './client-page.html',
  styleUrl: './client-page.css',
})
export class ClientPage {
  readonly id = input.required<string>();

  private readonly calendar = inject(Calendar);

  protected readonly query = inject(Api).query(ClientOverviewDocument, () => ({ id: this.id() }));
  protected readonly overview = computed(() => this.query.value()?.client);
  protected readonly heading = computed(() => this.overview()?.client.name ?? $localize`:@@clientPage.heading:Client`);
  protected readonly sentence = computed(() => {
    const zone = this.overview()?.timeZone;
    // Both times, spelled by city: nobody's "now" is meant by itself.
    return zone ? $localize`:@@clientPage.time:It is ${timeInWords(this.calendar.now(), zone)}:time: in ${cityOf(zone)}:city:` : '';
  });
  protected readonly facts = computed(() => factsInWords(this.overview()));
  protected readonly consents = computed(() => consentsInWords(this.overview()?.consents ?? []));
  protected readonly told = computed(() => {
    const standing = standingOf(this.overview());
    return standing === 'told' && this.facts().length === 0 ? 'told-nothing' : standing;
  });
  protected readonly isForCoaches = computed(() => this.query.problem()?.code === 'FORBIDDEN');
}

/** What there is to read of what a client told. */
function standingOf(overview: ClientOverviewQuery['client'] | undefined): 'told' | 'withheld' | 'invited' | 'under-age' | 'not-yet' {
  if (overview?.completedAt) return 'told';
  if (overview?.client.status === 'INVITED') return 'invited';
  if (overview?.client.status === 'UNDER_AGE') return 'under-age';
  const needed = ['TERMS', 'SPECIAL_CATEGORY'];
  return overview?.consents.some(({ kind, decision }) => needed.includes(kind) && decision === 'WITHDRAWN') ? 'withheld' : 'not-yet';
}
