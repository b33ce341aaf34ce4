import { computed, inject, Service, signal } from '@angular/core';
import { Api, PortalTodayDocument, Session } from '@rekindle/shared/graphql';
import { firstNameOf } from '../list/first-name';

/** Who reads what is shared. */
@Service()
export class OwnCoach {
  private readonly api = inject(Api);
  private readonly session = inject<Session<unknown>>(Session);
  private readonly found = signal({ coach: '', practice: '' });
  private asked: unknown = null;

  /** "Ines Halloran", or whoever it is while nobody could be asked. */
  readonly name = computed(() => this.found().coach || $localize`:@@exercise.coach:your coach`);
  /** "Ines". */
  readonly firstName = computed(() => firstNameOf(this.found().coach) || this.name());
  readonly practice = computed(() => this.found().practice);

  /** Asks once for each person who signs in; without an answer it goes on as well. */
  async ask(): Promise<void> {
    const by = this.session.latest();
    if (this.asked === by && this.found().coach) return;
    this.asked = by;
    const { today } = await this.api.ask(PortalTodayDocument, {}).catch(() => ({ today: null }));
    if (today) this.found.set({ coach: today.coachName, practice: today.practiceName });
  }
}
