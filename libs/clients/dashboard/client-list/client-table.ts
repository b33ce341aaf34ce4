import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ClientRowFragment } from '@rekindle/shared/graphql';
import { Avatar, Calendar, Chip, Table } from '@rekindle/shared/ui';
import { MailAgain } from '../invite/mail-again';

/** One row per client: who, where they stand, since when. */
@Component({
  selector: 'rk-client-table',
  imports: [Avatar, Chip, MailAgain, RouterLink, Table],
  templateUrl: './client-table.html',
  styleUrl: './client-table.css',
})
export class ClientTable {
  readonly clients = input.required<readonly ClientRowFragment[]>();
  /** An invitation went out again. */
  readonly mailed = output<ClientRowFragment>();

  private readonly calendar = inject(Calendar);

  protected readonly rows = computed(() =>
    this.clients().map((client) => ({
      client,
      isInvited: client.status === 'INVITED',
      isUnderAge: client.status === 'UNDER_AGE',
      since: this.calendar.since(client.joinedAt ?? client.invitedAt ?? client.addedAt),
    })),
  );
}
