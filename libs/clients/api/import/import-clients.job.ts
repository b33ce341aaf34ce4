import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { Problem } from '@rekindle/platform/graphql';
import { defineJob, JobHandlers } from '@rekindle/platform/jobs';
import { Vault } from '@rekindle/platform/keys';
import { readImport, type ImportedClient } from '@rekindle/clients/domain';
import { clientsProblem } from '../clients.problems';
import { ImportState } from './client-import.type';
import { ClientImportsRepository, type ImportChoices, type ImportRecord } from './client-imports.repository';
import { readClientTable } from './client-table';
import { IncomingClients } from './incoming-clients';
import { placeOfImport } from './place-of-import';

/** Brings in the clients of a list that was started. */
export const importClients = defineJob<{ importId: string }>('clients.import-clients');

/** Removes a list that nobody has started for a day. */
export const forgetImport = defineJob<{ importId: string }>('clients.forget-import');

const atOnce = 1_000;

/** The worker's part: everything of a list in one transaction, so that half of it is never there. */
@Injectable()
export class ImportClients {
  constructor(
    private readonly imports: ClientImportsRepository,
    private readonly incoming: IncomingClients,
    private readonly vault: Vault,
    private readonly audit: AuditTrail,
    private readonly database: Database,
    handlers: JobHandlers,
  ) {
    handlers.register(importClients, ({ importId }) => this.bringIn(importId));
    handlers.register(forgetImport, ({ importId }) => this.imports.forget(importId));
  }

  private async bringIn(id: string): Promise<void> {
    try {
      await this.database.transaction(async () => {
        await this.imports.takeTurn(id);
        const record = await this.imports.find(id);
        // Done already, by whoever had the turn before.
        if (record?.state !== ImportState.RUNNING || !record.choices) return;
        await this.imports.finish(id, await this.goThrough(record, record.choices));
        await this.audit.note({ action: 'clients.import-done', object: { kind: 'import', id } });
      });
    } catch (failure) {
      // Trying again would not help where the list itself is in the way.
      if (!(failure instanceof Problem)) throw failure;
      await this.imports.giveUp(id);
    }
  }

  private async goThrough(
    record: ImportRecord,
    choices: ImportChoices,
  ): Promise<Pick<ImportRecord, 'added' | 'updated' | 'leftOut' | 'tagId'>> {
    const content = await this.imports.findContent(record.id);
    if (!content) throw clientsProblem('import-gone');
    const table = readClientTable(await this.vault.openBytes(placeOfImport(record.id), content));
    const way = await this.incoming.begin(record, choices);
    const result = { added: 0, updated: 0, leftOut: 0 };
    let [chunk, done]: [ImportedClient[], number] = [[], 0];
    const bring = async () => {
      const { added, updated } = await this.incoming.bring(chunk, way);
      result.added += added;
      result.updated += updated;
      result.leftOut += chunk.length - added - updated;
      chunk = [];
      await this.imports.noteProgress(record.id, done);
    };
    for (const row of readImport(table.rows(), choices.mapping, choices.today)) {
      done++;
      if ('client' in row) chunk.push(row.client);
      else result.leftOut++;
      if (chunk.length === atOnce) await bring();
    }
    await bring();
    return { ...result, tagId: way.tagId };
  }
}
