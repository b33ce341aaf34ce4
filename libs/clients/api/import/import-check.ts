import { Injectable } from '@nestjs/common';
import { worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { localDay, readImport, type ImportedClient, type ImportFlawKind, type ImportMapping } from '@rekindle/clients/domain';
import { furthestEast } from '../checked-day';
import type { ImportCheck, ImportRowFlaw } from './client-import.type';
import { type ClientTable, forEachRow } from './client-table';
import { IncomingClientsRepository } from './incoming-clients.repository';

const most = { flaws: 100, preview: 10 };

/** The last day that has begun anywhere: nobody's day lies ahead of it. */
export const lastDayBegun = () => localDay(new Date(), furthestEast);

/** Says what would become of a file, without keeping anything. */
@Injectable()
export class ImportChecks {
  constructor(
    private readonly incoming: IncomingClientsRepository,
    private readonly database: Database,
  ) {}

  async check(table: ClientTable, mapping: ImportMapping, mayAssign: boolean): Promise<ImportCheck & { tags: string[] }> {
    const clients: { line: number; client: ImportedClient }[] = [];
    const flaws: ImportRowFlaw[] = [];
    const counts = new Map<ImportFlawKind, number>();
    let flawed = 0;
    await forEachRow(readImport(table.rows(), mapping, lastDayBegun()), (row) => {
      if ('client' in row) return void clients.push(row);
      flawed++;
      for (const flaw of row.flaws) {
        counts.set(flaw.kind, (counts.get(flaw.kind) ?? 0) + 1);
        if (flaws.length < most.flaws) flaws.push({ line: row.line, ...flaw, firstLine: flaw.firstLine ?? null });
      }
    });
    // As the worker: an address is taken also where somebody else coaches whose it is.
    const listed = await this.database.as({ actor: worker }, () => this.incoming.listed(clients.map(({ client }) => client.email)));
    return {
      ...{ incoming: clients.length - listed.size, listed: listed.size, flawed, flaws },
      counts: [...counts].map(([kind, count]) => ({ kind, count })).sort((one, other) => other.count - one.count),
      unknownCoaches: await this.unknownCoaches(clients, mayAssign),
      preview: clients.slice(0, most.preview).map(({ line, client }) => ({ line, ...shown(client), isListed: listed.has(client.email) })),
      tags: [...new Set(clients.flatMap(({ client }) => client.tags.map((tag) => tag.toLowerCase())))],
    };
  }

  private async unknownCoaches(clients: readonly { client: ImportedClient }[], mayAssign: boolean): Promise<number> {
    const named = clients.flatMap(({ client }) => client.coach ?? []);
    if (named.length === 0) return 0;
    const known = new Set(mayAssign ? (await this.incoming.coaches()).flatMap(({ names }) => names) : []);
    return named.filter((name) => !known.has(name)).length;
  }
}

const shown = ({ name, email, pronouns, status, stage, tags, addedOn }: ImportedClient) => ({
  ...{ name, email, pronouns, status, stage, tags: [...tags], addedOn },
});
