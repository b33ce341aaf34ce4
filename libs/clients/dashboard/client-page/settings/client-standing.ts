import { Component, computed, input } from '@angular/core';
import type { ClientRowFragment } from '@rekindle/shared/graphql';
import { Button, Card, Chip, Dialog } from '@rekindle/shared/ui';
import { statusInWords } from '../../status-words';
import { ClientStatusDeeds } from '../status/client-status-deeds';
import { statusMoves } from '../status/status-moves';

/** Where a client stands with the practice, and where they may be moved, each with what follows. */
@Component({
  selector: 'rk-client-standing',
  imports: [Button, Card, Chip, Dialog],
  template: `
    <section rkCard>
      <rk-chip [tone]="status().tone">{{ status().word }}</rk-chip>
      @for (move of moves(); track move.to) {
        <div>
          <p>{{ move.what }}</p>
          <button rkButton type="button" (click)="deeds.choose(move)">{{ move.word }}</button>
        </div>
      }
    </section>
    <rk-dialog [open]="deeds.asking() !== null" (openChange)="$event || deeds.asking.set(null)" [heading]="deeds.asking()?.word ?? ''">
      <p>{{ deeds.asking()?.what }}</p>
      <button dialogAction rkButton variant="text" type="button" (click)="deeds.asking.set(null)" i18n="@@dialog.leaveIt">
        Leave it as it is
      </button>
      <button dialogAction rkButton variant="primary" type="button" (click)="deeds.confirm()">{{ deeds.asking()?.word }}</button>
    </rk-dialog>
  `,
  styles: 'div { margin-top: 20px } div p { margin-bottom: 8px; font: var(--rk-type-small); color: var(--rk-ink-2) }',
})
export class ClientStanding {
  readonly client = input.required<ClientRowFragment>();

  protected readonly deeds = new ClientStatusDeeds();
  protected readonly status = computed(() => statusInWords(this.client().status));
  protected readonly moves = computed(() => statusMoves(this.client()));
}
