import type { DemoMember, DemoPractice } from '@rekindle/identity/api/demo';
import { type DemoPart, table } from '@rekindle/platform/demo';
import type { ReadingWindow } from '@rekindle/review/domain';

const promises = table('app.reading_promise', 'practice_id', 'member_id', 'time_zone', 'windows');
const snippets = table('app.snippet', 'practice_id', 'id', 'member_id', 'name', 'body');

const twiceAWeek: readonly ReadingWindow[] = [
  { weekday: 2, at: '18:00' },
  { weekday: 5, at: '18:00' },
];

const texts = [
  { name: 'A brave sentence', body: 'This is a brave sentence. Keep it near; we will come back to it.' },
  { name: 'Say a little more', body: 'Would you say a little more about this? One time that you remember is enough.' },
  { name: 'What was it like for them', body: 'Thank you. What may it have been like for them, on that evening?' },
  {
    name: 'Next session',
    body: 'I have read it. There is something in here for the two of us to talk about, and it can wait until we meet.',
  },
  { name: 'Enough for today', body: 'This is plenty. Let it rest for a day before you go on.' },
];

/** What coaches have set up for themselves: when they read, and texts that they use again. In Stillwater its owner has promised something. */
export const ownThings: DemoPart<DemoPractice> = {
  name: 'review.own',
  tables: [promises, snippets],
  add(practice, { rows, chance }) {
    const { id: practice_id, owner, openedAt } = practice;
    const { windows, timeZone } = promiseOf(practice, owner);
    if (windows.length === 0) return;
    rows.add(promises, { practice_id, member_id: owner.id, time_zone: timeZone, windows: JSON.stringify(windows) });
    for (const text of texts) rows.add(snippets, { practice_id, id: chance.id(openedAt), member_id: owner.id, ...text });
  },
};

/** When somebody of the demo reads. */
export function promiseOf({ number, owner, timeZone }: DemoPractice, { id }: Pick<DemoMember, 'id'>) {
  return { windows: number === 1 && id === owner.id ? twiceAWeek : [], timeZone };
}
