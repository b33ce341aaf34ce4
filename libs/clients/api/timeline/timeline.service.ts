import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { notFound, readCursor, writeCursor } from '@rekindle/platform/graphql';
import { isId } from '@rekindle/shared/kernel';
import { CaseloadService } from '../caseload/caseload.service';
import { Timeline, type Told } from './timeline';
import type { TimelineItemType, TimelinePage } from './timeline.type';
import { TimelineRepository, type TimelineRow } from './timeline.repository';

const mostRows = 30;

/** What a reader of a timeline asks for. */
export interface TimelineWish {
  readonly clientId: string;
  readonly kinds: readonly string[] | null;
  readonly after: string | null;
  readonly count: number | null;
  /** Whether they have it before them already, and only ask what has come since. */
  readonly isSameReading: boolean;
}

/** The timeline as somebody reads it. */
@Injectable()
export class TimelineService {
  constructor(
    private readonly items: TimelineRepository,
    private readonly timeline: Timeline,
    private readonly caseload: CaseloadService,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  async page({ clientId, kinds, after, count, isSameReading }: TimelineWish): Promise<TimelinePage> {
    const behind = after === null ? null : readCursor(after);
    const length = Math.min(Math.max(count ?? mostRows, 1), mostRows);
    return this.database.transaction(async () => {
      if (!isId(clientId) || !(await this.caseload.find(clientId))) throw notFound();
      // Reading on is the same reading, and so is what comes to a page that stands open.
      if (!behind && !isSameReading)
        await this.audit.note({ action: 'clients.timeline-read', object: { kind: 'client', id: clientId }, clientId });
      const found = await this.items.page({ clientId, kinds, after: behind }, length + 1);
      const shown = found.slice(0, length);
      const last = shown.at(-1);
      return {
        rows: await this.told(shown),
        endCursor: found.length > length && last ? writeCursor(last.happenedAt, last.id) : null,
      };
    });
  }

  /** With their texts: one question for each kind that has some, however many items there are. */
  private async told(rows: readonly TimelineRow[]): Promise<TimelineItemType[]> {
    const texts = new Map<string, ReadonlyMap<string, Told>>();
    for (const [kind, subjectIds] of subjectsOf(rows)) {
      const read = this.timeline.readerOf(kind);
      if (read) texts.set(kind, await read(subjectIds));
    }
    return rows.flatMap((row) => {
      const known = row.subjectId === null ? undefined : texts.get(row.kind);
      const told = known?.get(row.subjectId ?? '');
      // What it is about may not be read by whoever asks, or is gone.
      if (known && !told) return [];
      return [{ ...row, text: told?.text ?? null, detail: told?.detail ?? null, changedAt: told?.changedAt ?? null }];
    });
  }
}

function subjectsOf(rows: readonly TimelineRow[]): Map<string, string[]> {
  const subjects = new Map<string, string[]>();
  for (const { kind, subjectId } of rows) if (subjectId) subjects.set(kind, [...(subjects.get(kind) ?? []), subjectId]);
  return subjects;
}
