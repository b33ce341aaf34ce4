import { Injectable } from '@nestjs/common';
import { cursorUnknown, notFound, readCursor, writeCursor } from '@rekindle/platform/graphql';
import { currentClientId } from '@rekindle/clients/api';
import { isLocalDate } from '@rekindle/check-ins/domain';
import { writeText } from '@rekindle/journal/domain';
import { journalProblem } from '../journal.problems';
import { EntriesRepository } from './entries.repository';
import type { EarlierWording, JournalEntry, JournalPage } from './journal-entry.type';
import { OpenedEntries } from './opened-entries';

const pageLength = 50;
const firstDay = '1970-01-01';
const behindTheLast = { day: '9999-12-31', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/** The journal of the client at work. */
@Injectable()
export class MyJournalService {
  constructor(
    private readonly entries: EntriesRepository,
    private readonly opened: OpenedEntries,
  ) {}

  /** @param from only what is about this day or a later one */
  async page(from: string | null, after: string | null): Promise<JournalPage> {
    const clientId = currentClientId();
    const rows = await this.entries.page(clientId, checkedDay(from), after === null ? behindTheLast : placeIn(after), pageLength + 1);
    const shown = rows.slice(0, pageLength);
    const last = shown.at(-1);
    const next = last && rows.length > pageLength ? writeCursor(new Date(last.writtenOn), last.id) : null;
    return { entries: await this.opened.open(clientId, shown), next };
  }

  async days(from: string | null): Promise<string[]> {
    return this.entries.days(currentClientId(), checkedDay(from));
  }

  async get(id: string): Promise<JournalEntry> {
    const clientId = currentClientId();
    const row = await this.entries.find(clientId, id);
    const [entry] = row ? await this.opened.open(clientId, [row]) : [];
    if (!entry) throw notFound();
    return entry;
  }

  /** The latest first. */
  async earlier(id: string): Promise<EarlierWording[]> {
    const clientId = currentClientId();
    const rows = await this.entries.earlier(clientId, id);
    return Promise.all(
      rows.map(async ({ content, ...row }) => {
        const { text, tags } = await this.opened.contentOf(clientId, { id: id.toLowerCase(), revision: row.revision, content });
        return { ...row, text: writeText(text), tags: [...tags] };
      }),
    );
  }
}

function checkedDay(day: string | null): string {
  if (day !== null && !isLocalDate(day)) throw journalProblem('day-unknown');
  return day ?? firstDay;
}

function placeIn(after: string): { day: string; id: string } {
  const { at, id } = readCursor(after);
  if (!at.endsWith('T00:00:00.000Z')) throw cursorUnknown();
  return { day: at.slice(0, 10), id };
}
