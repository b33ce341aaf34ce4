import { Component, computed, input, output } from '@angular/core';
import type { ClientRowFragment } from '@rekindle/shared/graphql';
import { Drawer } from '@rekindle/shared/ui';
import { ClientPeek } from '../client-page/peek/client-peek';

/** A client beside the list: enough to know what comes next, and the way to their page. */
@Component({
  selector: 'rk-client-drawer',
  imports: [ClientPeek, Drawer],
  template: `
    <rk-drawer [open]="!!clientId()" (openChange)="$event || closed.emit()" [heading]="name()">
      @if (clientId(); as id) {
        <rk-client-peek [clientId]="id" />
      }
    </rk-drawer>
  `,
})
export class ClientDrawer {
  /** Whom to show; null for nobody. */
  readonly clientId = input<string | null>(null);
  readonly client = input<ClientRowFragment>();
  readonly closed = output();

  protected readonly name = computed(() => this.client()?.name ?? $localize`:@@clientDrawer.client:Client`);
}
