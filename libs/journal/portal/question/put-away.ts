import { DOCUMENT, inject, Service, signal } from '@angular/core';

const storageKey = 'rk-question-away';

/** Whether the question is put away for today, on this device: it is nobody's business but the writer's. */
@Service()
export class PutAway {
  private readonly storage = inject(DOCUMENT).defaultView;
  private readonly day = signal(this.remembered());

  isOn(day: string): boolean {
    return this.day() === day;
  }

  /** Until that day is over. */
  put(day: string): void {
    this.day.set(day);
    try {
      this.storage?.localStorage.setItem(storageKey, day);
    } catch {
      // A browser that keeps nothing has it back with the next visit.
    }
  }

  private remembered(): string | null {
    try {
      return this.storage?.localStorage.getItem(storageKey) ?? null;
    } catch {
      return null;
    }
  }
}
