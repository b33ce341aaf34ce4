import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database, type SqlValue } from '@rekindle/platform/database';
import { deviceName, type Role } from '@rekindle/identity/domain';
import type { AuditEvent } from './audit.type';

/** Which events a page shows. */
export interface AuditFilter {
  readonly from: Date | null;
  readonly until: Date | null;
  readonly memberId: string | null;
  readonly clientId: string | null;
  readonly action: string | null;
  readonly after: { readonly at: string; readonly id: string } | null;
}

// A client who has joined is a member as well: one table knows all names.
const select = `
  select e.id, e.at, who.name as who, case when e.role in ('owner', 'coach', 'assistant', 'client') then e.role end as role,
    e.action, coalesce(object.name, e.object_kind) as object, client.name as client, e.ip_prefix as network, e.device
  from app.audit_event e
    left join app.member who on who.practice_id = e.practice_id and who.id = e.member_id
    left join app.member object on object.practice_id = e.practice_id and object.id = e.object_id
    left join app.member client on client.practice_id = e.practice_id and client.id = e.client_id`;

@Injectable()
export class AuditRepository {
  constructor(private readonly database: Database) {}

  /** Newest first, keyset: a page costs the same wherever it lies. */
  async page({ from, until, memberId, clientId, action, after }: AuditFilter, rows: number): Promise<AuditEvent[]> {
    const values: SqlValue[] = [currentPracticeId(), rows];
    const place = (value: SqlValue) => `$${values.push(value)}`;
    const conditions = [
      'e.practice_id = $1',
      ...(from ? [`e.at >= ${place(from)}`] : []),
      ...(until ? [`e.at < ${place(until)}`] : []),
      ...(memberId ? [`e.member_id = ${place(memberId)}::uuid`] : []),
      ...(clientId ? [`e.client_id = ${place(clientId)}::uuid`] : []),
      ...(action ? [`(e.action = ${place(action)} or starts_with(e.action, ${place(`${action}.`)}))`] : []),
      // Dates travel in milliseconds, PostgreSQL keeps microseconds: the text of the instant is compared.
      ...(after ? [`(e.at, e.id) < (${place(after.at)}::timestamptz, ${place(after.id)}::uuid)`] : []),
    ];
    const found = await this.database.read<AuditEvent & { role: Role | null }>(
      `${select} where ${conditions.join(' and ')} order by e.at desc, e.id desc limit $2`,
      values,
    );
    return found.map((event) => ({ ...event, device: event.device && deviceName(event.device) }));
  }
}
