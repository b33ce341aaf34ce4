import { Component, computed, inject, model, signal } from '@angular/core';
import { Api, ClientsToAssignDocument } from '@rekindle/shared/graphql';
import { Checkbox, Field, FieldInput, Icon, PageError, Skeleton } from '@rekindle/shared/ui';

/** As many as one request may name. */
export const mostClients = 100;

const typingPause = 150;

/** Somebody who is given something. */
export interface ChosenClient {
  readonly id: string;
  readonly name: string;
}

/** Whom something is given to: found by a few letters, ticked, and taken off again. */
@Component({
  selector: 'rk-client-choice',
  imports: [Checkbox, Field, FieldInput, Icon, PageError, Skeleton],
  templateUrl: './client-choice.html',
  styleUrl: './client-choice.css',
})
export class ClientChoice {
  readonly chosen = model<readonly ChosenClient[]>([]);

  protected readonly search = signal('');
  private typing?: ReturnType<typeof setTimeout>;
  protected readonly query = inject(Api).query(ClientsToAssignDocument, () => ({ filter: { search: this.search() } }));
  protected readonly found = computed(() => this.query.value()?.clients.rows);
  protected readonly hasMore = computed(() => Boolean(this.query.value()?.clients.endCursor));
  private readonly ids = computed(() => new Set(this.chosen().map(({ id }) => id)));

  protected searchFor(text: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.search.set(text.trim()), typingPause);
  }

  protected has(id: string): boolean {
    return this.ids().has(id);
  }

  protected turn({ id, name }: ChosenClient): void {
    this.chosen.update((chosen) => (this.has(id) ? chosen.filter((each) => each.id !== id) : [...chosen, { id, name }]));
  }

  protected offWords(name: string): string {
    return $localize`:@@clientChoice.takeOff:Take ${name}:name: off`;
  }
}
