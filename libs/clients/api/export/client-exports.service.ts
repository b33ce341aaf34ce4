import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { currentContext } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { Permissions } from '@rekindle/platform/graphql';
import { isId } from '@rekindle/shared/kernel';
import { CaseloadOrder, type CaseloadFilter, filterText, readFilterText, writeRow } from '@rekindle/clients/domain';
import { CareRepository } from '../care/care.repository';
import { readPlace, writePlace } from '../caseload/caseload-place';
import { CaseloadRepository, type CaseloadRow } from '../caseload/caseload.repository';
import { clientsProblem } from '../clients.problems';
import { TagsRepository } from '../tags/tags.repository';
import type { ClientExport } from './client-export.type';
import { ClientExportsRepository } from './client-exports.repository';
import { headings, type Names, rowOf } from './exported-client';

const atOnce = 1_000;

/** The list of clients as a file. Asked for with a fresh proof; fetched by the browser, so that no page has to hold it. */
@Injectable()
export class ClientExportsService {
  constructor(
    private readonly exports: ClientExportsRepository,
    private readonly caseload: CaseloadRepository,
    private readonly care: CareRepository,
    private readonly tags: TagsRepository,
    private readonly permissions: Permissions,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  async prepare(filter: CaseloadFilter): Promise<ClientExport> {
    return this.database.transaction(async () => {
      // Half a letter finds nobody, and cannot stand in an address.
      const id = await this.exports.insert(filterText({ ...filter, search: filter.search.replace(/\p{Cs}/gu, '\uFFFD') }));
      await this.audit.note({ action: 'clients.list-exported' });
      return { address: `/files/clients.csv?link=${id}` };
    });
  }

  /** The file, piece by piece: however long the list is, a thousand of them are in memory. @throws Problem when the link is over */
  async fetch(link: string): Promise<AsyncGenerator<string>> {
    const search = isId(link) ? await this.exports.take(link) : null;
    if (search === null) throw clientsProblem('export-over');
    const [coaches, tags] = await Promise.all([this.care.coaches(), this.tags.all()]);
    const names: Names = {
      coach: new Map(coaches.map(({ memberId, name }) => [memberId, name])),
      tag: new Map(tags.map(({ id, name }) => [id, name])),
    };
    return this.pieces(readFilterText(search), names);
  }

  private async *pieces(typed: CaseloadFilter, names: Names): AsyncGenerator<string> {
    // What needs somebody first changes while it is read; a name stays where it is.
    const filter = typed.order === CaseloadOrder.NEED ? { ...typed, order: CaseloadOrder.NAME } : typed;
    // Spreadsheets know by this mark that it is UTF-8.
    yield `\uFEFF${writeRow(headings)}`;
    let last: CaseloadRow | undefined;
    do {
      const rows: CaseloadRow[] = await this.page(filter, last);
      if (rows.length > 0) yield rows.map((row) => writeRow(rowOf(row, names))).join('');
      last = rows.length === atOnce ? rows.at(-1) : undefined;
    } while (last);
  }

  private page(filter: CaseloadFilter, last: CaseloadRow | undefined): Promise<CaseloadRow[]> {
    const isConfidant = this.permissions.has(currentContext().actor.role, 'client:read');
    const after = last ? readPlace(filter.order, writePlace(filter.order, last)) : null;
    return this.caseload.page(filter, { isConfidant }, after, atOnce);
  }
}
