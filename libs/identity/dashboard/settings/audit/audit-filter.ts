import type { AuditFilterInput } from '@rekindle/shared/graphql';
import { dayAfter, startOfDay } from '@rekindle/shared/ui';

/** What narrows the audit trail, as the address holds it; what is left out does not narrow. */
export interface AuditFilter {
  /** The member who did it. */
  readonly who?: string | undefined;
  /** An act, or the area of one. */
  readonly what?: string | undefined;
  /** The client whom it is about. */
  readonly about?: string | undefined;
  /** The first and the last day, as 2026-11-23. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** The same for the api: whole days, as the calendar of the practice counts them. */
export function filterForApi({ who, what, about, from, until }: AuditFilter, timeZone: string | undefined): AuditFilterInput {
  return {
    memberId: who || null,
    action: what || null,
    clientId: about || null,
    from: isDay(from) ? startOfDay(from, timeZone).toISOString() : null,
    until: isDay(until) ? startOfDay(dayAfter(until), timeZone).toISOString() : null,
  };
}

// The address may say anything.
function isDay(typed: string | undefined): typed is string {
  return typed !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(Date.parse(typed));
}
