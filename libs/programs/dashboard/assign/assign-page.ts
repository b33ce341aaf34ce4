import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Button, Card, Deed, Field, FieldInput, handedOver, Page, Toasts } from '@rekindle/shared/ui';
import { titleIn } from '../words/exercise-words';
import { findKnownExercise } from '../words/known-exercise';
import { Assigning } from './assigning';
import { type ChosenClient, ClientChoice, mostClients } from './client-choice';
import { ExerciseChoice } from './exercise-choice';

/** Gives one exercise to several clients at once: those who were chosen before, or whoever is chosen here. */
@Component({
  selector: 'rk-assign-page',
  imports: [Button, Card, ClientChoice, ExerciseChoice, Field, FieldInput, Page],
  templateUrl: './assign-page.html',
  styleUrl: './assign-page.css',
})
export class AssignPage {
  /** Chosen on the page before. */
  readonly exercise = input<string>();

  private readonly toasts = inject(Toasts);
  protected readonly assigning = new Assigning();
  protected readonly clients = signal<readonly ChosenClient[]>(clientsOf(handedOver()));
  /** Why it cannot be sent yet. */
  protected readonly lack = computed(() => {
    if (!this.assigning.exercise()) return $localize`:@@assignPage.noExercise:Choose an exercise first.`;
    if (this.clients().length === 0) return $localize`:@@assignPage.nobody:Choose at least one client.`;
    return this.clients().length > mostClients ? $localize`:@@assignPage.many:At most ${mostClients}:most: at a time.` : '';
  });

  protected readonly assign = new Deed(async () => {
    if (this.lack()) return;
    const given = await this.assigning.giveTo(this.clients().map(({ id }) => id));
    if (!given?.[0]) return;
    this.clients.set([]);
    const title = titleIn(given[0]);
    const text =
      given.length === 1
        ? $localize`:@@assign.done:Given out: ${title}:title:`
        : $localize`:@@assignPage.done:Given to ${given.length}:count: clients: ${title}:title:`;
    this.toasts.show({ text, icon: 'check_circle' });
  });

  constructor() {
    effect(() => {
      const chosen = findKnownExercise(this.exercise() ?? '');
      if (chosen) untracked(() => this.assigning.exercise.set(chosen));
    });
  }
}

/** Whom another page has handed over. */
function clientsOf({ clients }: Readonly<Record<string, unknown>>): readonly ChosenClient[] {
  return Array.isArray(clients) ? (clients as readonly ChosenClient[]) : [];
}
