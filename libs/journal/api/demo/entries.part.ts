import { type DemoClient, happened, isWritten, timelineItems } from '@rekindle/clients/api/demo';
import { ClientStatus, IntakeQuestion } from '@rekindle/clients/domain';
import { dayThere, type DemoPart, type Ground, momentThere, table, ToSeal } from '@rekindle/platform/demo';
import { findPassage, type JournalText, wordsIn } from '@rekindle/journal/domain';
import { reviewItems, waits } from '@rekindle/review/api/demo';
import { ReviewOutcome } from '@rekindle/review/domain';
import { commentPlace, contentPlace, passagePlace } from '../places';
import { entryKind, shared as sharedKind } from '../sharing/shared-changes';
import { writeContent } from '../writing/content';
import { textOf, type WrittenEntry, type WrittenSharing } from './written-entry';
import { writtenEntries } from './written-entries';

const entries = table(
  'app.journal_entry',
  ...(['practice_id', 'client_id', 'id', 'written_on', 'mood', 'content', 'revision', 'begun_at', 'saved_at'] as const),
  ...(['shared_id', 'shared_at', 'removed_at'] as const),
);
const comments = table(
  'app.journal_comment',
  ...(['practice_id', 'id', 'client_id', 'entry_id', 'revision', 'author_id', 'body', 'passage', 'written_at'] as const),
);
const readings = table('app.journal_reading', 'practice_id', 'client_id', 'entry_id', 'revision', 'read_by', 'read_at', 'settled_at');

/** What some clients of Stillwater wrote for themselves, and what of it they have shown; every wording is the first. */
export const journalsKept: DemoPart<DemoClient> = {
  name: 'journal.entries',
  tables: [entries, comments, readings, timelineItems, reviewItems],
  add(client, ground) {
    if (!isWritten(client) || !client.begunAt || client.status !== ClientStatus.ACTIVE) return;
    for (const written of writtenEntries[client.name] ?? []) addEntry(client, ground, written);
  },
};

const dayLength = 86_400_000;
const hour = 3_600_000;
const typing = 9 * 60_000;

function addEntry(client: DemoClient, ground: Ground, written: WrittenEntry): void {
  const zone = client.answers[IntakeQuestion.TIME_ZONE] ?? 'UTC';
  const day = dayThere(ground.now, zone) - written.daysAgo;
  const begunAt = momentThere(day, minutesOf(written.at), zone);
  const { tags = [], events = [], prompt = null, mood = null, shared } = written;
  const text = textOf(written.text);
  const id = ground.chance.id(begunAt);
  const sharedAt = shared ? later(begunAt, shared.hoursLater) : null;
  const sharedId = sharedAt && ground.chance.id(sharedAt);
  const content = new ToSeal(contentPlace(whose(client), `${id}|1`), writeContent({ text, tags, events, prompt }));
  ground.rows.add(entries, {
    ...{ practice_id: client.practice.id, client_id: client.id, id, written_on: new Date(day * dayLength).toISOString().slice(0, 10) },
    ...{ mood, content, revision: 1, begun_at: begunAt, saved_at: new Date(begunAt.getTime() + typing) },
    ...{ shared_id: sharedId, shared_at: sharedAt, removed_at: null },
  });
  if (shared && sharedAt && sharedId) show(client, ground, { id, sharedId, sharedAt, text }, shared);
}

interface Shown {
  readonly id: string;
  readonly sharedId: string;
  readonly sharedAt: Date;
  readonly text: JournalText;
}

/** What follows where an entry is shown: the timeline, the queue, and what a coach has done since. */
function show(client: DemoClient, ground: Ground, entry: Shown, { readHoursLater, comment, isSettled }: WrittenSharing): void {
  const { id, sharedId, sharedAt, text } = entry;
  const [practice_id, client_id] = [client.practice.id, client.id];
  const readAt = readHoursLater === undefined ? null : later(sharedAt, readHoursLater);
  const settledAt = comment || isSettled ? readAt : null;
  happened(client, ground, { kind: sharedKind, at: sharedAt, visibility: 'shared', subjectId: sharedId });
  waits(client, ground, {
    ...{ kind: entryKind, subjectId: sharedId, threadId: sharedId, code: 'entry', version: '1', words: wordsIn(text), arrivedAt: sharedAt },
    settled: settledAt && { at: settledAt, outcome: ReviewOutcome.REVIEWED },
  });
  if (!readAt) return;
  const read_by = client.coach.id;
  ground.rows.add(readings, { practice_id, client_id, entry_id: id, revision: 1, read_by, read_at: readAt, settled_at: settledAt });
  if (!comment) return;
  const commentId = ground.chance.id(readAt);
  const passage = comment.quote === undefined ? null : findPassage(text, { block: 0, from: 0, quote: comment.quote });
  ground.rows.add(comments, {
    ...{ practice_id, id: commentId, client_id, entry_id: id, revision: 1, author_id: client.coach.id, written_at: readAt },
    body: new ToSeal(commentPlace(whose(client), commentId), comment.text),
    passage: passage && new ToSeal(passagePlace(whose(client), commentId), JSON.stringify(passage)),
  });
}

function whose({ practice, id }: DemoClient) {
  return { practiceId: practice.id, clientId: id };
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function later(at: Date, hours: number): Date {
  return new Date(at.getTime() + hours * hour);
}
