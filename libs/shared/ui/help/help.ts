import { computed, inject, InjectionToken, Service, signal } from '@angular/core';

/** Where help stands, outside of the app; null for an app that has none. */
export const HelpAddress = new InjectionToken<string | null>('where help stands', { factory: () => null });

/** The way to help, for the frames of an app. */
@Service()
export class Help {
  private readonly page = inject(HelpAddress);

  /** Where whoever is signed in has said that they live, as soon as that is known; help begins with it. */
  readonly country = signal<string | null>(null);
  readonly forEverybody = computed(() => this.page);
  readonly forPerson = computed(() => this.page && `${this.page}${this.country() ? `#${this.country()}` : ''}`);
}
