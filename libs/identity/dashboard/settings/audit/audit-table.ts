import { Component, computed, inject, input } from '@angular/core';
import { Calendar, momentInWords, Table } from '@rekindle/shared/ui';
import { roleWord } from '../team/role-words';
import type { AuditEvent } from './audit-list';
import type { AuditWords } from './audit-words';

/** Events, one in a row, newest first. */
@Component({
  selector: 'rk-audit-table',
  imports: [Table],
  templateUrl: './audit-table.html',
  styleUrl: './audit-table.css',
})
export class AuditTable {
  readonly events = input.required<readonly AuditEvent[]>();
  readonly words = input.required<readonly AuditWords[]>();

  private readonly calendar = inject(Calendar);
  private readonly acts = computed(() => Object.assign({}, ...this.words().map(({ acts }) => acts)) as Record<string, string>);
  private readonly things = computed(() => Object.assign({}, ...this.words().map(({ things }) => things)) as Record<string, string>);

  protected readonly rows = computed(() => this.events().map((event) => this.describe(event)));

  private describe({ id, at, who, role, action, object, client, network, device }: AuditEvent) {
    return {
      id,
      at,
      when: momentInWords(new Date(at), this.calendar.zone()),
      who: who ?? $localize`:@@auditTable.nobody:Rekindle`,
      role: role && roleWord[role](),
      // An act that is newer than this page is shown as the api calls it.
      what: this.acts()[action] ?? action,
      whom: object && (this.things()[object] ?? object),
      client,
      from: [device, network].filter(Boolean).join(' · '),
    };
  }
}
