import { Injectable } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import { demandFreshProof } from '@rekindle/platform/graphql';
import { Consents, currentClientId } from '@rekindle/clients/api';
import { begunAt, EntryKind, keepsEarlier } from '@rekindle/journal/domain';
import { journalProblem } from '../journal.problems';
import { SharedChanges } from '../sharing/shared-changes';
import { type CheckedEntry, checkedEntry, demandId } from './checked-entry';
import { writeContent } from './content';
import { EntriesRepository, type EntryRow } from './entries.repository';
import type { JournalEntrySaved, SaveJournalEntryInput } from './journal-entry.type';
import { OpenedEntries, waits } from './opened-entries';

/** How a client writes: never one device over the other. */
@Injectable()
export class WritingService {
  constructor(
    private readonly entries: EntriesRepository,
    private readonly opened: OpenedEntries,
    private readonly consents: Consents,
    private readonly shared: SharedChanges,
    private readonly database: Database,
  ) {}

  /**
   * Keeps an entry unless another device has written something else since. The same words twice are no quarrel. Without a lock: it is written only on top
   * of the wording that was seen. What is shared is shown in its new wording, once the writer says so.
   */
  async save(input: SaveJournalEntryInput): Promise<JournalEntrySaved> {
    demandId(input.id);
    const clientId = currentClientId();
    const { hasConsents, known } = await this.entries.before(clientId, input.id);
    this.consents.demand(hasConsents);
    if (known && waits(known)) throw journalProblem('locked');
    const entry = checkedEntry(input, known, new Date());
    if (known && (await this.isTheSame(clientId, known, entry))) return this.told(clientId, known, true);
    if (known && known.revision !== input.revision) return this.toldOther(clientId, known);
    // Another device may have shared it since: what this one has changed waits there until its writer sends it by hand.
    if (known?.sharedId && !input.isForCoach) return this.told(clientId, known, false);
    const kept = known?.sharedId
      ? await this.database.transaction(() => this.write(clientId, known, entry, input))
      : await this.write(clientId, known, entry, input);
    // Somebody was faster by a hair: then there is another wording to look at.
    return kept ? this.told(clientId, kept, true) : this.save(input);
  }

  private async write(
    clientId: string,
    known: EntryRow | null,
    entry: CheckedEntry,
    input: SaveJournalEntryInput,
  ): Promise<EntryRow | null> {
    const { id, writtenOn, mood, content, kind, lockedUntil } = entry;
    const now = new Date();
    const revision = (known?.revision ?? 0) + 1;
    const sealed = await this.opened.seal(clientId, id, revision, writeContent(content));
    const isPutAway = known?.isPutAway ?? kind === EntryKind.LETTER;
    const begun = known?.begunAt ?? begunAt(input.begunAt ?? null, now);
    const wording = { id, writtenOn, mood, content: sealed, revision, begunAt: begun, kind, isPutAway, lockedUntil };
    const isLaidAside = known !== null && keepsEarlier({ ...known, isShared: known.sharedId !== null }, writtenOn, now);
    const savedAt = await this.entries.write(clientId, wording, isLaidAside);
    if (!savedAt) return null;
    if (known?.sharedId) await this.shared.changed({ ...known, ...wording, sharedId: known.sharedId }, clientId, content);
    const untouched = known ?? { sharedId: null, sharedAt: null, photos: [], readRevision: null, zone: null };
    return { ...untouched, ...wording, savedAt, isRemoved: false };
  }

  private async isTheSame(clientId: string, known: EntryRow, { writtenOn, mood, content, lockedUntil }: CheckedEntry): Promise<boolean> {
    const isAlike = known.writtenOn === writtenOn && known.mood === mood && known.lockedUntil === lockedUntil;
    if (known.isRemoved || !isAlike) return false;
    return writeContent(await this.opened.contentOf(clientId, known)) === writeContent(content);
  }

  // What another device wrote is read, and the vault is opened to whoever has shown who they are.
  private async toldOther(clientId: string, known: EntryRow): Promise<JournalEntrySaved> {
    if (known.isPutAway) demandFreshProof();
    return this.told(clientId, known, false);
  }

  private async told(clientId: string, row: EntryRow, isKept: boolean): Promise<JournalEntrySaved> {
    const [entry] = await this.opened.open(clientId, [row]);
    if (!entry) throw new Error('An entry that was just written is not there.');
    return { isKept, entry };
  }
}
