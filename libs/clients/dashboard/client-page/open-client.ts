import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import {
  Api,
  type ClientOverviewQuery,
  ClientOverviewDocument,
  type ClientRowFragment,
  type ClientStoryFragment,
  type CustomValueFragment,
  type PinnedAlertFragment,
} from '@rekindle/shared/graphql';

/** The client whose page is open: asked for once, shared by header and tabs, and changed by whatever is done on the page. */
@Injectable()
export class OpenClient {
  /** Undefined until the page says whose it is. */
  readonly id = signal<string | undefined>(undefined);

  readonly query = inject(Api).query(ClientOverviewDocument, () => {
    const id = this.id();
    return id ? { id } : undefined;
  });
  private readonly answer = linkedSignal<ClientOverviewQuery | undefined>(() => this.query.value());
  /** How often something was done that the timeline tells. */
  readonly deeds = signal(0);

  readonly overview = computed(() => this.answer()?.client);
  readonly client = computed(() => this.overview()?.client);
  readonly tags = computed(() => this.answer()?.tags ?? []);
  readonly fields = computed(() => this.answer()?.customFields ?? []);
  readonly name = computed(() => this.client()?.name ?? '');

  showClient(client: ClientRowFragment): void {
    this.change((overview) => ({ ...overview, client }));
  }

  showStory(story: ClientStoryFragment): void {
    this.change(() => story);
  }

  showAlerts(alerts: readonly PinnedAlertFragment[]): void {
    this.change((overview) => ({ ...overview, alerts, client: { ...overview.client, openAlerts: alerts.length } }));
  }

  showValues(values: readonly CustomValueFragment[]): void {
    this.change((overview) => ({ ...overview, values }));
  }

  showTag(tag: ClientOverviewQuery['tags'][number]): void {
    this.answer.update((now) => now && { ...now, tags: [...now.tags.filter(({ id }) => id !== tag.id), tag] });
  }

  /** Something happened: the timeline is read anew. */
  noteDeed(): void {
    this.deeds.update((count) => count + 1);
  }

  private change(work: (overview: ClientStoryFragment) => ClientStoryFragment): void {
    this.answer.update((now) => now && { ...now, client: work(now.client) });
  }
}
