import { Injectable } from '@nestjs/common';
import { cursorUnknown, demandFreshProof, notFound, readCursor, writeCursor } from '@rekindle/platform/graphql';
import { currentClientId } from '@rekindle/clients/api';
import { isLocalDate } from '@rekindle/check-ins/domain';
import { writeText } from '@rekindle/journal/domain';
import { journalProblem } from '../journal.problems';
import { EntriesRepository } from './entries.repository';
import type { EarlierWording, JournalEntry, JournalPage } from './journal-entry.type';
import { OpenedEntries, waits } from './opened-entries';

const pageLength = 50;
const firstDay = '1970-01-01';
const beforeTheFirst = { day: firstDay, id: '00000000-0000-0000-0000-000000000000' };
const behindTheLast = { day: '9999-12-31', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/** Which entries are asked for. */
export interface PageWanted {
  /** Only what is about this day or a later one. */
  readonly from?: string | null;
  /** Where the page before ended. */
  readonly after: string | null;
  /** The latest day first unless told. */
  readonly isFirstDayFirst?: boolean;
  /** Of what was put away, and of nothing else. */
  readonly isOfVault?: boolean;
}

/** The journal of the client at work. */
@Injectable()
export class MyJournalService {
  constructor(
    private readonly entries: EntriesRepository,
    private readonly opened: OpenedEntries,
  ) {}

  async page({ from = null, after, isFirstDayFirst = false, isOfVault = false }: PageWanted): Promise<JournalPage> {
    const clientId = currentClientId();
    const behind = after === null ? (isFirstDayFirst ? beforeTheFirst : behindTheLast) : placeIn(after);
    const wanted = { from: checkedDay(from), behind, most: pageLength + 1, isFirstDayFirst, isOfVault };
    const rows = await this.entries.page(clientId, wanted);
    const shown = rows.slice(0, pageLength);
    const last = shown.at(-1);
    const next = last && rows.length > pageLength ? writeCursor(new Date(last.writtenOn), last.id) : null;
    return { entries: await this.opened.open(clientId, shown), next };
  }

  async days(from: string | null): Promise<string[]> {
    return this.entries.days(currentClientId(), checkedDay(from));
  }

  /** What was put away is opened by whoever has shown a moment ago who they are. @throws Problem */
  async get(id: string): Promise<JournalEntry> {
    const clientId = currentClientId();
    const row = await this.entries.find(clientId, id);
    if (row?.isPutAway) demandFreshProof();
    const [entry] = row ? await this.opened.open(clientId, [row]) : [];
    if (!entry) throw notFound();
    return entry;
  }

  /** The latest first. */
  async earlier(id: string): Promise<EarlierWording[]> {
    const clientId = currentClientId();
    const row = await this.entries.find(clientId, id);
    if (row?.isPutAway) demandFreshProof();
    if (row && waits(row)) throw journalProblem('locked');
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
