import { Injectable } from '@nestjs/common';
import { currentContext } from '@rekindle/platform/context';
import { Permissions } from '@rekindle/platform/graphql';
import { CaseloadOrder, needs, readFilter, type CaseloadFilter } from '@rekindle/clients/domain';
import { CareRepository } from '../care/care.repository';
import type { ClientPage, ClientType } from '../client.type';
import { TagsRepository } from '../tags/tags.repository';
import { SavedViewsRepository } from '../views/saved-views.repository';
import { readPlace, writePlace } from './caseload-place';
import { CaseloadRepository, type CaseloadRow, type Sight } from './caseload.repository';
import type { Caseload, ClientFilterInput } from './caseload.type';

const rowsPerPage = 50;
const counted = { needs: 100, heads: 1_000 };

/** The list of clients and what stands around it. */
@Injectable()
export class CaseloadService {
  constructor(
    private readonly caseload: CaseloadRepository,
    private readonly tags: TagsRepository,
    private readonly views: SavedViewsRepository,
    private readonly care: CareRepository,
    private readonly permissions: Permissions,
  ) {}

  async page(typed: ClientFilterInput, after: string | null): Promise<ClientPage> {
    const sight = this.sight();
    const filter = this.read(typed);
    // One row more than shown tells whether there is another page, without counting.
    const found = await this.caseload.page(filter, sight, after === null ? null : readPlace(filter.order, after), rowsPerPage + 1);
    const rows = found.slice(0, rowsPerPage);
    const last = rows.at(-1);
    return { rows, endCursor: found.length > rowsPerPage && last ? writePlace(filter.order, last) : null };
  }

  /** Clients as the list shows them; those who are on no list are left out. */
  async those(ids: readonly string[]): Promise<CaseloadRow[]> {
    return this.caseload.those(ids, this.sight());
  }

  async find(id: string): Promise<CaseloadRow | null> {
    const [row] = await this.those([id]);
    return row ?? null;
  }

  /** The same, of somebody who is known to be there. */
  async get(id: string): Promise<ClientType> {
    const row = await this.find(id);
    if (!row) throw new Error('A client has no summary.');
    return row;
  }

  async around(): Promise<Caseload> {
    const { isConfidant } = this.sight();
    const kinds = isConfidant ? needs : needs.filter((kind) => kind !== 'alert');
    const [counts, heads, coaches, tags, views] = await Promise.all([
      this.caseload.needs(kinds, counted.needs),
      this.caseload.headcount(counted.heads),
      this.care.coaches(),
      this.tags.all(),
      this.views.own(),
    ]);
    const open = counts.filter(({ count }) => count > 0).map(({ kind, ...rest }) => ({ need: kind, ...rest }));
    return { needs: open, ...heads, coaches, tags, views };
  }

  /** What was chosen, as far as the one who asks may choose it. */
  read(typed: ClientFilterInput): CaseloadFilter {
    const chosen = Object.entries(typed).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
    const filter = readFilter(Object.fromEntries(chosen) as Record<string, string>);
    // The order by need tells who has something pinned.
    return this.sight().isConfidant || filter.order !== CaseloadOrder.NEED ? filter : { ...filter, order: CaseloadOrder.NAME };
  }

  private sight(): Sight {
    return { isConfidant: this.permissions.has(currentContext().actor.role, 'client:read') };
  }
}
