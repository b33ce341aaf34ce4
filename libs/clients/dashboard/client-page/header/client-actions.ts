import { Component, computed, inject, output, signal } from '@angular/core';
import { localDay } from '@rekindle/clients/domain';
import type { ClientRowFragment, PinnedAlertFragment } from '@rekindle/shared/graphql';
import { Button, Calendar, Dialog, Icon, IconButton, Menu, MenuFor, MenuItem } from '@rekindle/shared/ui';
import { PinAlert } from '../alerts/pin-alert';
import { OpenClient } from '../open-client';
import { MoveStage } from '../stage/move-stage';
import { ClientStatusDeeds } from '../status/client-status-deeds';
import { statusMoves } from '../status/status-moves';

/** What can be done with the client of the page, and the questions that come first. */
@Component({
  selector: 'rk-client-actions',
  imports: [Button, Dialog, Icon, IconButton, Menu, MenuFor, MenuItem, MoveStage, PinAlert],
  templateUrl: './client-actions.html',
  styleUrl: './client-actions.css',
})
export class ClientActions {
  /** Somebody wants to write a note. */
  readonly writeNote = output();

  private readonly calendar = inject(Calendar);
  protected readonly open = inject(OpenClient);
  protected readonly status = new ClientStatusDeeds();

  protected readonly isMovingStage = signal(false);
  protected readonly isPinning = signal(false);
  protected readonly today = computed(() => localDay(this.calendar.now(), this.open.client()?.timeZone ?? 'UTC'));
  protected readonly moves = computed(() => {
    const client = this.open.client();
    return client ? statusMoves(client) : [];
  });
  protected readonly mayInvite = computed(() => ['INVITED', 'PROSPECT'].includes(this.open.client()?.status ?? ''));
  protected readonly isInvited = computed(() => this.open.client()?.status === 'INVITED');

  protected showMoved(client: ClientRowFragment): void {
    this.open.showClient(client);
    this.open.noteDeed();
    // Each step of the way is shown beside the timeline.
    this.open.query.reload();
  }

  protected showPinned(alerts: readonly PinnedAlertFragment[]): void {
    this.open.showAlerts(alerts);
    this.open.noteDeed();
  }
}
