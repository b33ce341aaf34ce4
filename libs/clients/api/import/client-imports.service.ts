import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { currentContext } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import type { Upload } from '@rekindle/platform/files';
import { notFound, Permissions } from '@rekindle/platform/graphql';
import { Outbox } from '@rekindle/platform/jobs';
import { Vault } from '@rekindle/platform/keys';
import { isId } from '@rekindle/shared/kernel';
import { guessMapping, type ImportMapping, mostLabels, whatIsWrongWithMapping } from '@rekindle/clients/domain';
import { clientsProblem } from '../clients.problems';
import { TagsRepository } from '../tags/tags.repository';
import { type ClientImport, type ImportCheck, ImportState, type StartImportInput } from './client-import.type';
import { ClientImportsRepository, type ImportRecord } from './client-imports.repository';
import { type ClientTable, forEachRow, readClientTable } from './client-table';
import { ImportChecks, lastDayBegun } from './import-check';
import { forgetImport, importClients } from './import-clients.job';
import { placeOfImport } from './place-of-import';

const day = 24 * 60 * 60;

/** A list of clients from a file: handed in, looked at, checked, and started. What it changes is the worker's. */
@Injectable()
export class ClientImportsService {
  constructor(
    private readonly imports: ClientImportsRepository,
    private readonly checks: ImportChecks,
    private readonly tags: TagsRepository,
    private readonly vault: Vault,
    private readonly outbox: Outbox,
    private readonly permissions: Permissions,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  /** Keeps a file for a day, once it is known to be a list. @throws Problem saying what else it is */
  async receive({ bytes }: Upload): Promise<ClientImport> {
    const table = readClientTable(bytes);
    const rows = await forEachRow(table.rows(), () => undefined);
    if (rows === 0) throw clientsProblem('import-empty');
    const id = newId<string>();
    const content = await this.vault.sealBytes(placeOfImport(id), bytes);
    return this.database.transaction(async () => {
      await this.imports.insert({ id, rows, content });
      await this.outbox.add(forgetImport, { importId: id }, day);
      return this.shown(await this.get(id), table);
    });
  }

  async find(id: string): Promise<ClientImport> {
    const record = await this.get(id);
    return this.shown(record, record.state === ImportState.WAITING ? await this.open(id) : null);
  }

  async check(id: string, typed: ImportMapping): Promise<ImportCheck> {
    await this.get(id);
    const table = await this.open(id);
    return this.checks.check(table, checkedMapping(typed, table), this.mayAssign());
  }

  /** Everything comes in, or nothing. Started twice, it is started once. */
  async start({ id, mapping: typed, duplicates, leaveOut, isTagged }: StartImportInput): Promise<ClientImport> {
    const record = await this.get(id);
    if (record.state !== ImportState.WAITING) return this.shown(record, null);
    const table = await this.open(id);
    const mapping = checkedMapping(typed, table);
    const mayAssign = this.mayAssign();
    const { flawed, incoming, listed, tags } = await this.checks.check(table, mapping, mayAssign);
    if (flawed > 0 && !leaveOut) throw clientsProblem('import-flawed');
    if (incoming + listed === 0) throw clientsProblem('import-nobody');
    await this.demandRoomForTags(isTagged ? [...tags, ''] : tags);
    const seesAssignedOnly = currentContext().actor.seesAssignedOnly ?? false;
    const choices = { mapping, duplicates, isTagged, mayAssign, seesAssignedOnly, today: lastDayBegun() };
    return this.database.transaction(async () => {
      if (await this.imports.start(id, choices)) {
        await this.outbox.add(importClients, { importId: id });
        await this.audit.note({ action: 'clients.import-started', object: { kind: 'import', id } });
      }
      return this.shown(await this.get(id), null);
    });
  }

  private async get(id: string): Promise<ImportRecord> {
    const record = isId(id) ? await this.imports.find(id) : null;
    if (!record) throw notFound();
    return record;
  }

  /** @throws Problem when the file is gone */
  private async open(id: string): Promise<ClientTable> {
    const content = await this.imports.findContent(id);
    if (!content) throw clientsProblem('import-gone');
    return readClientTable(await this.vault.openBytes(placeOfImport(id), content));
  }

  private async demandRoomForTags(wanted: readonly string[]): Promise<void> {
    const known = (await this.tags.all()).map(({ name }) => name.toLowerCase());
    const missing = wanted.filter((tag) => !known.includes(tag)).length;
    if (missing > 0 && known.length + missing > mostLabels.tag) throw clientsProblem('import-too-many-tags');
  }

  private mayAssign(): boolean {
    return this.permissions.has(currentContext().actor.role, 'client:assign');
  }

  private shown({ id, state, rows, done, added, updated, leftOut, tagId }: ImportRecord, table: ClientTable | null): ClientImport {
    return { id, state, rows, done, added, updated, leftOut, tagId, columns: table ? columnsOf(table) : [] };
  }
}

function checkedMapping(typed: ImportMapping, { headings }: ClientTable): ImportMapping {
  const mapping = headings.map((_, index) => typed[index] ?? null);
  const wrong = whatIsWrongWithMapping(mapping);
  if (wrong) throw clientsProblem(`import-column-${wrong}`);
  return mapping;
}

const longestExample = 40;
const lookedAt = 200;

/** The columns with what stands in them first, for somebody who says what they are. */
function columnsOf(table: ClientTable): ClientImport['columns'] {
  const guesses = guessMapping(table.headings);
  const examples = table.headings.map((): string[] => []);
  let looked = 0;
  for (const { cells } of table.rows()) {
    for (const [index, column] of examples.entries()) {
      const text = (cells[index] ?? '').replace(/\s+/g, ' ').trim();
      if (text !== '' && column.length < 3) column.push([...text].slice(0, longestExample).join(''));
    }
    if (++looked === lookedAt) break;
  }
  return table.headings.map((heading, index) => ({ heading, examples: examples[index] ?? [], field: guesses[index] ?? null }));
}
