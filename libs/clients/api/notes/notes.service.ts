import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Vault, type Place } from '@rekindle/platform/keys';
import { isId } from '@rekindle/shared/kernel';
import { Visibility } from '@rekindle/clients/domain';
import { CaseloadService } from '../caseload/caseload.service';
import { checkedText } from '../checked-text';
import { clientsProblem } from '../clients.problems';
import { sealedPlace } from '../sealed-place';
import { Timeline, type Told } from '../timeline/timeline';
import type { ChangeNoteInput, Note, WriteNoteInput } from './note.type';
import { NotesRepository, type NoteRow } from './notes.repository';

/** What coaches write about a client. Only who wrote a note changes it, removes it, or says who else reads it. */
@Injectable()
export class NotesService {
  constructor(
    private readonly notes: NotesRepository,
    private readonly caseload: CaseloadService,
    private readonly vault: Vault,
    private readonly timeline: Timeline,
    private readonly database: Database,
  ) {
    timeline.tellWith(written, (ids) => this.tell(ids));
  }

  async write({ clientId, body: typed, visibility }: WriteNoteInput): Promise<Note> {
    const [body, seenBy] = [checkedText(typed, 'note'), checkedVisibility(visibility)];
    const id = newId<string>();
    return this.database.transaction(async () => {
      if (!isId(clientId) || !(await this.caseload.find(clientId))) throw notFound();
      const sealed = await this.vault.seal(placeOf({ id, clientId }), body);
      return this.shown(await this.notes.insert({ id, clientId, body: sealed, visibility: seenBy }), body);
    });
  }

  async change({ id, body: typed, visibility }: ChangeNoteInput): Promise<Note> {
    const [body, seenBy] = [checkedText(typed, 'note'), checkedVisibility(visibility)];
    return this.database.transaction(async () => {
      const known = await this.lockOwn(id, false);
      const sealed = await this.vault.seal(placeOf(known), body);
      await this.timeline.withdraw(itemOf(known));
      return this.shown(await this.notes.change({ id, body: sealed, visibility: seenBy }), body);
    });
  }

  async remove(id: string): Promise<Note> {
    return this.database.transaction(async () => {
      const known = await this.lockOwn(id, false);
      await this.notes.setRemoved(id, true);
      await this.timeline.withdraw(itemOf(known));
      return { ...known, body: await this.vault.open(placeOf(known), known.body) };
    });
  }

  /** Takes a removal back. */
  async restore(id: string): Promise<Note> {
    return this.database.transaction(async () => {
      const known = await this.lockOwn(id, true);
      await this.notes.setRemoved(id, false);
      return this.shown(known, await this.vault.open(placeOf(known), known.body));
    });
  }

  // Who may see an item is decided when it is written: a note that changes gets another one, in the same place.
  private async shown(row: NoteRow | null, body: string): Promise<Note> {
    if (!row) throw notFound();
    await this.timeline.add({ ...itemOf(row), happenedAt: row.writtenAt, visibility: row.visibility });
    return { ...row, body };
  }

  private async lockOwn(id: string, isRemoved: boolean): Promise<NoteRow> {
    const known = isId(id) ? await this.notes.lockOwn(id, isRemoved) : null;
    if (!known) throw notFound();
    return known;
  }

  private async tell(ids: readonly string[]): Promise<Map<string, Told>> {
    const rows = await this.notes.those(ids);
    const told = await Promise.all(
      rows.map(async (row) => ({ text: await this.vault.open(placeOf(row), row.body), changedAt: row.changedAt })),
    );
    return new Map(rows.map(({ id }, index) => [id, told[index] as Told]));
  }
}

const written = 'clients.note-written';

function itemOf({ id, clientId }: Pick<NoteRow, 'id' | 'clientId'>) {
  return { clientId, kind: written, subjectId: id } as const;
}

function placeOf({ id, clientId }: Pick<NoteRow, 'id' | 'clientId'>): Place {
  return sealedPlace.note({ practiceId: currentPracticeId(), clientId }, id);
}

/** @throws Problem when a note would be for others than coaches */
function checkedVisibility(visibility: Visibility): Visibility {
  if (visibility !== Visibility.ME && visibility !== Visibility.TEAM) throw clientsProblem('note-for-whom');
  return visibility;
}
