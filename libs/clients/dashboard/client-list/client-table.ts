import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { quietAfterDays } from '@rekindle/clients/domain';
import type { CaseloadQuery, ClientRowFragment } from '@rekindle/shared/graphql';
import { Avatar, Calendar, Checkbox, Chip, cityOf, IconButton, Row, Rows, RowWindow, Stage, Table, timeInWords } from '@rekindle/shared/ui';
import { MailAgain } from '../invite/mail-again';
import { stageOf } from '../stage-words';
import { statusInWords } from '../status-words';
import type { Selection } from './selection';

const rowHeight = 57;
const day = 86_400_000;

/** One row per client: who, where they stand, when they were last here. However many there are, only those near the window are drawn. */
@Component({
  selector: 'rk-client-table',
  imports: [Avatar, Checkbox, Chip, IconButton, MailAgain, Row, RouterLink, Rows, Stage, Table],
  templateUrl: './client-table.html',
  styleUrl: './client-table.css',
})
export class ClientTable {
  readonly clients = input.required<readonly ClientRowFragment[]>();
  readonly selection = input.required<Selection>();
  readonly caseload = input<CaseloadQuery['caseload']>();
  /** All there are where that is known, else null. */
  readonly total = input<number | null>(null);
  /** The row that is open beside the list. */
  readonly opened = input<string | null>(null);
  readonly opens = output<string>();
  readonly nearEnd = output();
  /** An invitation went out again. */
  readonly mailed = output<ClientRowFragment>();

  private readonly calendar = inject(Calendar);
  private readonly rows = viewChild.required(Rows);

  protected readonly seen = new RowWindow(() => this.clients(), { height: rowHeight });
  protected readonly lines = computed(() => this.seen.rows().map((seen) => ({ seen, ...this.lineOf(seen.row) })));
  protected readonly hasCoaches = computed(() => (this.caseload()?.coaches.length ?? 0) > 1);

  focusRow(index: number): void {
    this.rows().focusRow(index);
  }

  /** Anywhere on a row where nothing else is pressed. */
  protected look(id: string, { target }: Event): void {
    if (target instanceof Element && !target.closest('a, button, input')) this.opens.emit(id);
  }

  private lineOf(client: ClientRowFragment) {
    const { status, openAlerts, timeZone, pronouns, lastActiveAt, joinedAt } = client;
    const now = this.calendar.now();
    const last = lastActiveAt ?? joinedAt;
    const isQuiet = status === 'ACTIVE' && last !== null && now.getTime() - Date.parse(last) > quietAfterDays * day;
    return {
      client,
      mayBeMailed: status === 'INVITED' || status === 'PROSPECT',
      look: $localize`:@@clientTable.look:Look at ${client.name}:name: here`,
      detail: timeZone ? [pronouns, `${timeInWords(now, timeZone)} ${inCity(cityOf(timeZone))}`].filter(Boolean).join(', ') : client.email,
      stage: stageOf(client, now),
      lastActive: lastActiveAt ? this.calendar.since(lastActiveAt) : null,
      coach: this.caseload()?.coaches.find(({ memberId }) => memberId === client.coachId)?.name ?? '',
      tags: client.tagIds.flatMap((tag) => this.caseload()?.tags.find(({ id }) => id === tag)?.name ?? []),
      chip: openAlerts > 0 ? readFirst : isQuiet ? quiet : statusInWords(status),
    };
  }
}

const readFirst = { word: $localize`:@@clientTable.readFirst:Read first`, tone: 'attention' as const };
const quiet = { word: $localize`:@@clientTable.quiet:Quiet`, tone: 'wait' as const };
const inCity = (city: string) => $localize`:@@clientTable.city:in ${city}:city:`;
