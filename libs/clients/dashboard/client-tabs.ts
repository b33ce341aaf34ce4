import type { Type } from '@angular/core';

/** A tab on the page of a client, as an area contributes it. Its component takes `clientId`. */
export interface ClientTab {
  /** Below the client's address; empty for the first. */
  readonly path: string;
  readonly word: string;
  readonly load: () => Promise<Type<unknown>>;
  /** How many things wait there, for the client on the page; nothing is shown for none. */
  readonly badge?: (clientId: string) => number;
}

const overview: ClientTab = {
  path: '',
  word: $localize`:@@clientTab.overview:Overview`,
  load: async () => (await import('./client-page/story/client-story')).ClientStory,
};

const settings: ClientTab = {
  path: 'settings',
  word: $localize`:@@clientTab.settings:Settings`,
  load: async () => (await import('./client-page/settings/client-settings')).ClientSettings,
};

/** The tabs of this area: what comes first, and what comes last. Those of other areas stand between them. */
export const clientTabs = { first: overview, last: settings };
