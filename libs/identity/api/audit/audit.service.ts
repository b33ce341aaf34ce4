import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { readCursor, writeCursor } from '@rekindle/platform/graphql';
import { isId } from '@rekindle/shared/kernel';
import { AuditRepository, type AuditFilter } from './audit.repository';
import type { AuditExport, AuditFilterInput, AuditPage } from './audit.type';
import { writeAuditCsv } from './write-audit-csv';

const rowsPerPage = 50;
const mostExported = 10_000;

/** What the owner of a practice sees of who did what. */
@Injectable()
export class AuditService {
  constructor(
    private readonly events: AuditRepository,
    private readonly audit: AuditTrail,
  ) {}

  async page(typed: AuditFilterInput, after: string | null): Promise<AuditPage> {
    const filter = filterOf(typed, after);
    // One row more than shown tells whether there is another page, without counting.
    const found = filter ? await this.events.page(filter, rowsPerPage + 1) : [];
    const rows = found.slice(0, rowsPerPage);
    const last = rows.at(-1);
    return { rows, endCursor: found.length > rowsPerPage && last ? writeCursor(last.at, last.id) : null };
  }

  /** The newest ten thousand that the filter lets through. Leaves a trace itself. */
  async export(typed: AuditFilterInput): Promise<AuditExport> {
    const filter = filterOf(typed, null);
    const found = filter ? await this.events.page(filter, mostExported + 1) : [];
    await this.audit.note({ action: 'identity.audit-exported' });
    const day = new Date().toISOString().slice(0, 10);
    return { fileName: `audit-${day}.csv`, csv: writeAuditCsv(found.slice(0, mostExported)), isCut: found.length > mostExported };
  }
}

// An id that cannot be one finds nothing, like one that nobody has.
function filterOf({ from, until, memberId, clientId, action }: AuditFilterInput, after: string | null): AuditFilter | null {
  if ([memberId, clientId].some((id) => id && !isId(id))) return null;
  const cursor = after === null ? null : readCursor(after);
  return {
    from: from ?? null,
    until: until ?? null,
    memberId: memberId ?? null,
    clientId: clientId ?? null,
    action: action ?? null,
    after: cursor,
  };
}
