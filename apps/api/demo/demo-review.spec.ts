import { describe, expect, it } from '@jest/globals';
import { dueBy } from '@rekindle/review/domain';
import { made } from './made-rows.builder';

const demo = made();
const [owner] = demo.of('app.member').filter(({ role }) => role === 'owner');
const coachOf = new Map(demo.of('app.client').map(({ id, coach_id }) => [id, coach_id]));
const items = demo.of('app.review_item').filter(({ client_id }) => coachOf.get(client_id) === owner!['id']);
const waiting = items.filter(({ settled_at, snoozed_until }) => settled_at === null && snoozed_until === null);

describe('the queue of the demo', () => {
  it('holds enough for whoever looks around: new, again, flagged, overdue, snoozed and done', () => {
    expect(waiting.length).toBeGreaterThanOrEqual(20);
    const now = new Date('2026-11-28T00:00:00Z');
    expect(waiting.filter(({ is_again }) => is_again)).toHaveLength(1);
    expect(waiting.filter(({ is_flagged }) => is_flagged)).toHaveLength(3);
    expect(waiting.filter(({ due_at }) => due_at < now).length).toBeGreaterThan(5);
    expect(waiting.filter(({ due_at }) => due_at > now).length).toBeGreaterThanOrEqual(5);
    expect(items.filter(({ snoozed_until }) => snoozed_until)).toHaveLength(2);
    expect(new Set(items.map(({ outcome }) => outcome))).toEqual(new Set([null, 'asked-for-more', 'reviewed']));
  });

  it('is due as whoever coaches has promised', () => {
    const [promise] = demo.of('app.reading_promise').filter(({ member_id }) => member_id === owner!['id']);
    const windows = JSON.parse(promise!['windows']);
    for (const { arrived_at, due_at, is_promised } of items)
      expect({ dueAt: due_at, isPromised: is_promised }).toEqual(dueBy(windows, promise!['time_zone'], arrived_at));
  });

  it('holds exactly what was handed in and what is shown of journals', () => {
    const submissions = demo.of('app.submission').map(({ id }) => id);
    const shown = demo.of('app.journal_entry').flatMap(({ shared_id }) => shared_id ?? []);
    const subjects = demo.of('app.review_item').map(({ kind, subject_id }) => `${kind} ${subject_id}`);
    expect(subjects.sort()).toEqual(
      [...submissions.map((id) => `programs.submission ${id}`), ...shown.map((id) => `journal.entry ${id}`)].sort(),
    );
  });
});
