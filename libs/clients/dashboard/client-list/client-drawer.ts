import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ClientRowFragment } from '@rekindle/shared/graphql';
import { Button, Drawer, Icon } from '@rekindle/shared/ui';

/** A client beside the list: enough to know what comes next, and the way to their page. */
@Component({
  selector: 'rk-client-drawer',
  imports: [Button, Drawer, Icon, RouterLink],
  template: `
    <rk-drawer [open]="!!clientId()" (openChange)="$event || closed.emit()" [heading]="name()">
      @if (clientId(); as id) {
        <a drawerAction rkButton variant="primary" size="large" full [routerLink]="['/clients', id]">
          <rk-icon name="open_in_new" /><ng-container i18n="@@clientDrawer.page">Open the page</ng-container>
        </a>
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
