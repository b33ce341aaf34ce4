import { computed, Service, signal } from '@angular/core';
import { dayInWords, sinceInWords, timeInWords } from './days';
import { greetingAt } from './greeting';

const halfMinute = 30_000;

/** The time as the pages tell it: kept to the minute, in the zone that the app sets, else in that of the device. */
@Service()
export class Calendar {
  readonly zone = signal<string | undefined>(undefined);
  private readonly clock = signal(new Date());
  readonly now = this.clock.asReadonly();

  readonly today = computed(() => dayInWords(this.now(), this.zone()));
  readonly time = computed(() => timeInWords(this.now(), this.zone()));

  constructor() {
    setInterval(() => this.clock.set(new Date()), halfMinute);
  }

  greet(name: string): string {
    return greetingAt(this.now(), name, this.zone());
  }

  /** "today", "3 days ago", "12 March". @param at as the api writes it */
  since(at: string): string {
    return sinceInWords(new Date(at), this.now(), this.zone());
  }
}
