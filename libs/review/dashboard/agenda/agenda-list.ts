import { Component, computed, effect, inject, input, linkedSignal, untracked } from '@angular/core';
import { type AgendaPointFragment, Api, ClientAgendaDocument, Live, SettleAgendaPointDocument } from '@rekindle/shared/graphql';
import { Calendar, Checkbox, Deed } from '@rekindle/shared/ui';

/** What to talk about with a client at the next session; ticked once it was talked about. */
@Component({
  selector: 'rk-agenda-list',
  imports: [Checkbox],
  template: `
    @if (open().length > 0) {
      <h3 i18n="@@agenda.heading">For the next session</h3>
      <ul>
        @for (point of open(); track point.id) {
          <li>
            <label>
              <input
                type="checkbox"
                rkCheckbox
                [checked]="false"
                [disabled]="settle.of() === point.id"
                (change)="settle.do(point.id, true)"
              />
              <span class="text">{{ point.text }}</span>
            </label>
            <p class="rk-caption">{{ point.addedBy }}, {{ since(point.addedAt) }}</p>
          </li>
        }
      </ul>
    }
  `,
  styleUrl: './agenda-list.css',
})
export class AgendaList {
  readonly clientId = input.required<string>();
  /** Counts up when something was put on it elsewhere on the page. */
  readonly changes = input(0);

  private readonly api = inject(Api);
  private readonly calendar = inject(Calendar);
  private readonly query = this.api.query(ClientAgendaDocument, () => ({ clientId: this.clientId() }));
  private readonly points = linkedSignal<readonly AgendaPointFragment[]>(() => this.query.value()?.agenda ?? []);
  protected readonly open = computed(() => this.points().filter(({ settledAt }) => !settledAt));
  protected readonly settle = new Deed(async (id: string, isOn: boolean) => {
    const { settleAgendaPoint } = await this.api.mutate(SettleAgendaPointDocument, { id, isOn });
    this.points.set(settleAgendaPoint);
  });

  constructor() {
    inject(Live).on('review', () => this.query.refresh());
    effect(() => {
      if (this.changes() > 0) untracked(() => this.query.refresh());
    });
  }

  protected since(at: string): string {
    return this.calendar.since(at);
  }
}
