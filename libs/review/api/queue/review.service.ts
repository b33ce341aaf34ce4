import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { currentContext } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Live } from '@rekindle/platform/live';
import { maySnoozeUntil, mayUndo, ReviewOutcome, type ReviewTab } from '@rekindle/review/domain';
import { reviewProblem } from '../review.problems';
import { ActsRepository } from './acts.repository';
import { readPlace, writePlace } from './place-in-queue';
import type { ReviewCounts, ReviewItem, ReviewPage, SettleReviewInput } from './review-item.type';
import { type ItemRow, ReviewItemsRepository } from './review-items.repository';
import { ReviewKinds } from './review-kinds';
import { Snoozing } from './snoozing';

const rowsPerPage = 50;
const mostCounted = 100;
const longestNote = 4_000;
const longestSearch = 100;

/** What a coach does with the queue. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly items: ReviewItemsRepository,
    private readonly acts: ActsRepository,
    private readonly kinds: ReviewKinds,
    private readonly snoozing: Snoozing,
    private readonly audit: AuditTrail,
    private readonly live: Live,
    private readonly database: Database,
  ) {}

  async page(tab: ReviewTab, search: string, after: string | null): Promise<ReviewPage> {
    const place = after === null ? null : readPlace(tab, after);
    // One row more than shown tells whether there is another page, without counting.
    const found = await this.items.page(tab, search.slice(0, longestSearch), place, rowsPerPage + 1);
    const items = found.slice(0, rowsPerPage);
    const last = items.at(-1);
    return { items, next: found.length > rowsPerPage && last ? writePlace(tab, last) : null };
  }

  async counts(): Promise<ReviewCounts> {
    return this.items.counts(mostCounted);
  }

  async get(id: string): Promise<ItemRow> {
    const found = await this.items.find(id);
    if (!found) throw notFound();
    return found;
  }

  /** Sent twice it is done once. */
  async settle({ id, revision, outcome, note: typed = null }: SettleReviewInput): Promise<ReviewItem> {
    const note = checkedNote(typed, outcome);
    return this.database.transaction(async () => {
      const item = await this.get(id);
      if (isSame(item, { revision, outcome }, this.me)) return item;
      if (item.revision !== revision) throw reviewProblem('changed-meanwhile');
      const saidId = await this.kinds.get(item.kind).settle({ subjectId: item.subjectId, outcome, note });
      return this.after(id, await this.acts.settle({ id, revision }, outcome, saidId));
    });
  }

  async snooze(id: string, revision: number, until: Date): Promise<ReviewItem> {
    if (!maySnoozeUntil(until, new Date())) throw reviewProblem('snooze-wrong');
    return this.database.transaction(async () => {
      const { clientId } = await this.get(id);
      const isSnoozed = await this.acts.snooze({ id, revision }, until);
      if (isSnoozed) await this.snoozing.owe(id, until);
      if (isSnoozed) await this.audit.note({ action: 'review.snoozed', object: { kind: 'review-item', id }, clientId });
      return this.after(id, isSnoozed);
    });
  }

  async flag(id: string, revision: number, isOn: boolean): Promise<ReviewItem> {
    return this.database.transaction(async () => {
      const { clientId } = await this.get(id);
      const isDone = await this.acts.flag({ id, revision }, isOn);
      if (isDone)
        await this.audit.note({ action: isOn ? 'review.flagged' : 'review.unflagged', object: { kind: 'review-item', id }, clientId });
      return this.after(id, isDone);
    });
  }

  /** What was one's own, and just now, and the last thing that happened with it. */
  async undo(id: string, revision: number): Promise<ReviewItem> {
    return this.database.transaction(async () => {
      const item = await this.get(id);
      if (item.revision !== revision) throw reviewProblem('changed-meanwhile');
      const before = await this.acts.findBefore(id);
      if (!before || !mayUndo(item, this.me, new Date())) throw reviewProblem('undo-over');
      const { kind, subjectId, outcome: from, clientId } = item;
      const { outcome: to, saidId } = before;
      if (from && from !== to) await this.kinds.get(kind).reopen({ subjectId, from, to, saidId });
      const isUndone = await this.acts.undo({ id, revision });
      if (isUndone) await this.audit.note({ action: 'review.undone', object: { kind: 'review-item', id }, clientId });
      return this.after(id, isUndone);
    });
  }

  private async after(id: string, isDone: boolean): Promise<ItemRow> {
    // Whatever else was done in this transaction goes with it.
    if (!isDone) throw reviewProblem('changed-meanwhile');
    await this.live.tell('review');
    return this.get(id);
  }

  private get me(): string {
    return currentContext().actor.memberId ?? '';
  }
}

/** Whether this was asked before, by the same person, and was done: its answer may have been lost on the way. */
function isSame(item: ItemRow, asked: Pick<SettleReviewInput, 'revision' | 'outcome'>, memberId: string): boolean {
  return item.revision === asked.revision + 1 && item.outcome === asked.outcome && item.actedBy === memberId;
}

function checkedNote(typed: string | null, outcome: ReviewOutcome): string | null {
  const note = typed?.trim() ?? '';
  if (note === '' && outcome === ReviewOutcome.ASKED_FOR_MORE) throw reviewProblem('note-missing');
  if ([...note].length > longestNote) throw reviewProblem('note-too-long');
  return note === '' ? null : note;
}
