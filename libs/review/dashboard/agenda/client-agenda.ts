import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import {
  AddToAgendaDocument,
  type AgendaPointFragment,
  Api,
  ClientAgendaDocument,
  Live,
  RemoveAgendaPointDocument,
  SettleAgendaPointDocument,
} from '@rekindle/shared/graphql';
import {
  BegunText,
  Button,
  Calendar,
  Card,
  Checkbox,
  Deed,
  Empty,
  Field,
  FieldInput,
  KeepFocus,
  PageError,
  Skeleton,
  Toasts,
} from '@rekindle/shared/ui';

/** The tab of a client about the next session: what to talk about, and what was talked about already. */
@Component({
  selector: 'rk-client-agenda',
  imports: [Button, Card, Checkbox, Empty, Field, FieldInput, KeepFocus, PageError, Skeleton],
  templateUrl: './client-agenda.html',
  styleUrl: './client-agenda.css',
})
export class ClientAgenda {
  readonly clientId = input.required<string>();

  private readonly api = inject(Api);
  private readonly calendar = inject(Calendar);
  private readonly toasts = inject(Toasts);
  protected readonly query = this.api.query(ClientAgendaDocument, () => ({ clientId: this.clientId() }));
  private readonly points = linkedSignal<readonly AgendaPointFragment[] | undefined>(() => this.query.value()?.agenda);
  protected readonly begun = new BegunText(() => `agenda/${this.clientId()}`);
  protected readonly groups = computed(() => {
    const points = this.points();
    return points && { open: points.filter(({ settledAt }) => !settledAt), settled: points.filter(({ settledAt }) => settledAt) };
  });

  protected readonly add = new Deed(async () => {
    const [clientId, text] = [this.clientId(), this.begun.text()];
    const { addToAgenda } = await this.api.mutate(AddToAgendaDocument, { input: { clientId, text, itemId: null } });
    this.begun.sent(text);
    this.points.set(addToAgenda);
  });
  protected readonly settle = new Deed(async (id: string, isOn: boolean) => {
    const { settleAgendaPoint } = await this.api.mutate(SettleAgendaPointDocument, { id, isOn });
    this.points.set(settleAgendaPoint);
  });
  protected readonly remove = new Deed(async (id: string, text: string) => {
    const { removeAgendaPoint } = await this.api.mutate(RemoveAgendaPointDocument, { id });
    this.points.set(removeAgendaPoint);
    const action = { label: $localize`:@@undo:Undo`, run: () => void this.putBack.do(text) };
    this.toasts.show({ text: $localize`:@@agenda.removed:Taken off the agenda`, icon: 'undo', action });
  });
  private readonly putBack = new Deed(async (text: string) => {
    const { addToAgenda } = await this.api.mutate(AddToAgendaDocument, { input: { clientId: this.clientId(), text, itemId: null } });
    this.points.set(addToAgenda);
  });

  constructor() {
    inject(Live).on('review', () => this.query.refresh());
  }

  protected addTyped(event: Event): void {
    event.preventDefault();
    if (this.begun.text().trim() !== '') void this.add.do();
  }

  protected lineOf({ text, addedBy, addedAt, settledAt }: AgendaPointFragment) {
    const added = $localize`:@@agenda.added:${addedBy}:name:, ${this.calendar.since(addedAt)}:when:`;
    return {
      spoken: $localize`:@@agenda.remove:Take off the agenda: ${text}:text:`,
      words: settledAt ? $localize`:@@agenda.settled:talked about ${this.calendar.since(settledAt)}:when:` : added,
    };
  }
}
