import { Component, computed, inject, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, type ClientRowFragment, InvitationsWaitingDocument, type InvitationsWaitingQuery } from '@rekindle/shared/graphql';
import { Avatar, Button, Calendar, Card, Empty, PageError, Skeleton } from '@rekindle/shared/ui';
import { MailAgain } from '../invite/mail-again';
import { FirstSteps } from './first-steps';

// Today shows what is new and leads to the rest.
const shownAtMost = 6;

/** On Today: who has not answered their invitation yet; in an empty practice, how to begin. */
@Component({
  selector: 'rk-invitations-waiting',
  imports: [Avatar, Button, Card, Empty, FirstSteps, MailAgain, PageError, RouterLink, Skeleton],
  templateUrl: './invitations-waiting.html',
  styleUrl: './invitations-waiting.css',
})
export class InvitationsWaiting {
  private readonly calendar = inject(Calendar);
  protected readonly query = inject(Api).query(InvitationsWaitingDocument, () => ({ filter: { status: 'INVITED' as const } }));
  private readonly known = linkedSignal<InvitationsWaitingQuery | undefined>(() => this.query.value());

  private readonly everybody = computed(() => this.known()?.waiting.rows ?? []);
  protected readonly hasMore = computed(() => this.everybody().length > shownAtMost);
  protected readonly waiting = computed(() =>
    this.everybody()
      .slice(0, shownAtMost)
      .map((client) => ({ client, since: this.calendar.since(client.invitedAt ?? client.addedAt) })),
  );
  protected readonly state = computed(() => {
    const known = this.known();
    if (!known) return this.query.problem() ? 'wrong' : 'loading';
    if (known.anybody.rows.length === 0) return 'nobody';
    return known.waiting.rows.length > 0 ? 'waiting' : 'all-joined';
  });

  protected show(client: ClientRowFragment): void {
    const withClient = (rows: readonly ClientRowFragment[]) => rows.map((row) => (row.id === client.id ? client : row));
    this.known.update((known) => known && { ...known, waiting: { ...known.waiting, rows: withClient(known.waiting.rows) } });
  }
}
