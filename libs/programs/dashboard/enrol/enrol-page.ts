import { Component, computed, inject, signal } from '@angular/core';
import { Api, EnrolDocument } from '@rekindle/shared/graphql';
import { Button, Card, Deed, handedOver, Note, Page, Toasts } from '@rekindle/shared/ui';
import { type ChosenClient, ClientChoice, mostClients } from '../assign/client-choice';
import { ProgramChoice } from '../program/program-choice';
import { leftOutWords } from '../program/program-words';

/** Brings several clients into a program at once: those who were chosen before, or whoever is chosen here. */
@Component({
  selector: 'rk-enrol-page',
  imports: [Button, Card, ClientChoice, Note, Page, ProgramChoice],
  templateUrl: './enrol-page.html',
  styleUrl: '../assign/assign-page.css',
})
export class EnrolPage {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  protected readonly program = signal('guide');
  protected readonly clients = signal<readonly ChosenClient[]>(clientsOf(handedOver()));
  /** Who could not come in the last time, and why. */
  protected readonly leftOut = signal<readonly { readonly name: string; readonly because: string }[]>([]);
  /** Why it cannot be sent yet. */
  protected readonly lack = computed(() => {
    if (this.clients().length === 0) return $localize`:@@assignPage.nobody:Choose at least one client.`;
    return this.clients().length > mostClients ? $localize`:@@assignPage.many:At most ${mostClients}:most: at a time.` : '';
  });

  protected readonly enrol = new Deed(async () => {
    if (this.lack()) return;
    const names = new Map(this.clients().map(({ id, name }) => [id, name]));
    const { enrol } = await this.api.mutate(EnrolDocument, { clientIds: [...names.keys()], program: this.program() });
    this.clients.set([]);
    this.leftOut.set(enrol.leftOut.map(({ clientId, because }) => ({ name: names.get(clientId) ?? '', because: leftOutWords[because] })));
    const [count, title] = [enrol.enrolments.length, enrol.enrolments[0]?.title];
    if (!title) return;
    const text =
      count === 1
        ? $localize`:@@enrol.done:Enrolled: ${title}:title:`
        : $localize`:@@enrolPage.done:${count}:count: clients enrolled: ${title}:title:`;
    this.toasts.show({ text, icon: 'check_circle' });
  });
}

/** Whom another page has handed over. */
function clientsOf({ clients }: Readonly<Record<string, unknown>>): readonly ChosenClient[] {
  return Array.isArray(clients) ? (clients as readonly ChosenClient[]) : [];
}
