import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { notFound } from '@rekindle/platform/graphql';
import { Vault, type Place } from '@rekindle/platform/keys';
import { isId } from '@rekindle/shared/kernel';
import { fileName } from './file-name';
import { findKind, type FileKind } from './file-kind';
import { FileStore } from './file-store';
import { filesProblem } from './files.problems';
import { FilesRepository, type KeptFile } from './files.repository';

/** Bytes that a client may keep for themself alone. */
const mostOfClient = 100 * 1_048_576;

/** A file as it arrived. */
export interface Upload {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A picture that can be put on paper, and how large it is in pixels. */
export interface PaperPicture {
  readonly jpeg: Buffer;
  readonly width: number;
  readonly height: number;
}

/** What a file is wanted for. */
export interface Purpose {
  readonly kinds: readonly FileKind[];
  /** Of a picture, in pixels. */
  readonly longestSide: number;
  /** Whose it is; without it the practice's. */
  readonly clientId?: string;
  /** Whether everybody in the practice may open it, clients included. */
  readonly isForEverybody?: boolean;
  /** Whether nobody but that client may know of it, until a row of the area shows it. */
  readonly isForClientAlone?: boolean;
}

/** A file that was looked at, cleaned and sealed, and is in no table yet. */
export interface SealedFile extends Omit<KeptFile, 'uploadedBy'> {
  readonly sealed: Buffer;
}

/** Keeps files of the practice and its people: sealed, within its space, for those whose they are. */
@Injectable()
export class Files {
  /** @param mostBytes that a practice may keep */
  constructor(
    private readonly files: FilesRepository,
    private readonly store: FileStore,
    private readonly vault: Vault,
    private readonly audit: AuditTrail,
    private readonly mostBytes: number,
  ) {}

  /**
   * Gets a file ready. Before the transaction of the use case: it takes its time.
   *
   * @throws Problem when it is not what is wanted, or cannot be read
   */
  async prepare({ name, bytes }: Upload, { kinds, longestSide, clientId, isForEverybody, isForClientAlone }: Purpose): Promise<SealedFile> {
    const found = await findKind(bytes);
    if (!found || !kinds.includes(found.kind)) throw filesProblem(kinds.includes('document') ? 'unknown-kind' : 'not-a-picture');
    const clean = found.kind === 'picture' ? await redrawn(bytes, longestSide) : bytes;
    const file = { id: newId<string>(), clientId: clientId ?? null };
    return {
      ...file,
      isForEverybody: isForEverybody ?? false,
      isForClientAlone: isForClientAlone ?? false,
      type: found.type,
      bytes: clean.length,
      name: await this.vault.seal(placeOf(file, 'file', 'name'), fileName(name, found.type)),
      sealed: await this.vault.sealBytes(placeOf(file, 'file_content', 'content'), clean),
    };
  }

  /** Keeps it, inside the transaction of the use case. @throws Problem when the practice has no space left */
  async keep({ sealed, ...file }: SealedFile): Promise<void> {
    if (!(await this.files.takeSpace(file, file.isForClientAlone ? mostOfClient : this.mostBytes))) throw filesProblem('no-space');
    await this.files.insert(file);
    await this.store.put(file.id, sealed);
  }

  /** What the one who asks may open. @throws Problem, the same for a file of others and for one that never was */
  async get(id: string): Promise<KeptFile> {
    const file = isId(id) ? await this.files.find(id) : null;
    if (!file) throw notFound();
    return file;
  }

  /** The name and the bytes of a file. What belongs to a client leaves a note when somebody else opens it. */
  async open(file: KeptFile): Promise<Upload> {
    const { memberId, clientId } = currentContext().actor;
    if (file.clientId && file.clientId !== clientId && file.uploadedBy !== memberId)
      await this.audit.note({ action: 'files.file-opened', object: { kind: 'file', id: file.id }, clientId: file.clientId });
    const [name, bytes] = await Promise.all([
      this.vault.open(placeOf(file, 'file', 'name'), file.name),
      this.store.get(file.id).then((sealed) => this.vault.openBytes(placeOf(file, 'file_content', 'content'), sealed)),
    ]);
    return { name, bytes };
  }

  /** A picture as a document takes it. Opened as any other. */
  async openForPaper(id: string, longestSide: number): Promise<PaperPicture> {
    const { bytes } = await this.open(await this.get(id));
    const { redrawForPaper } = await import('./redraw');
    return redrawForPaper(bytes, longestSide);
  }

  /** Removes a file for good, inside the transaction of the use case. */
  async remove(id: string): Promise<void> {
    const file = await this.get(id);
    await this.store.remove(id);
    await this.files.remove(id);
    await this.files.giveSpaceBack(file);
  }
}

// The library that draws is loaded with the first picture.
async function redrawn(bytes: Buffer, longestSide: number): Promise<Buffer> {
  const { redraw } = await import('./redraw');
  return redraw(bytes, longestSide);
}

function placeOf({ id, clientId }: { id: string; clientId: string | null }, table: string, column: string): Place {
  const practiceId = currentPracticeId();
  return { practiceId, holderId: clientId ?? practiceId, table, column, rowId: id };
}
