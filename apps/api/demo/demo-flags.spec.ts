import { describe, expect, it } from '@jest/globals';
import { isAboutSomebodyElse } from '@rekindle/clients/api/testing';
import { pointlessItem } from '@rekindle/measures/domain';
import { flagsRaisedBy, standingOf, tierOf, wantsLook } from '@rekindle/safety/domain';
import { daysBetween, type Kept, made } from './made-rows.builder';

const demo = made({ clients: 500, inFirst: 200 });
const now = new Date('2026-11-28T00:00:00Z');
const sittings = demo.of('app.sitting');
const ownPractice = demo.of('app.client')[0]!['practice_id'];
const nameOf = (id: string, rows = demo) => rows.of('app.client').find((client) => client['id'] === id)?.['name'] as string;

// As `standingOf` wants it.
function flagsIn(rows: Kept) {
  const looks = rows.of('app.flag_look');
  return rows.of('app.flag').map((flag) => ({
    ...{ code: flag['code'], cause: flag['cause'], raisedAt: flag['raised_at'] as Date, row: flag, name: nameOf(flag['client_id'], rows) },
    looks: looks
      .filter(({ flag_id }) => flag_id === flag['id'])
      .map((look) => ({ at: look['looked_at'] as Date, note: look['note'].text })),
  }));
}

describe('the flags of the demo', () => {
  it('are those that its answers raise, in the moment of the answer, each once while it is open', () => {
    const expected = sittings
      .flatMap(({ client_id, questionnaire, answers, begun_at, saved_at }) =>
        flagsRaisedBy(questionnaire, answers).map((raised) => ({ client_id, begun_at, saved_at, ...raised })),
      )
      .map(({ client_id, code, cause, begun_at, saved_at }) => ({
        client_id,
        code,
        cause,
        begun_at: begun_at as Date,
        saved_at: saved_at as Date,
      }));
    const flags = flagsIn(demo);
    const belongs = (flag: (typeof flags)[number], { client_id, code, cause }: (typeof expected)[number]) =>
      flag.row['client_id'] === client_id && flag.code === code && flag.cause === cause;
    for (const answer of expected) {
      const same = flags.filter((flag) => belongs(flag, answer));
      const raised = same.filter(({ raisedAt }) => raisedAt >= answer.begun_at && raisedAt <= answer.saved_at);
      const open = same.filter(
        (flag) =>
          flag.raisedAt < answer.begun_at &&
          standingOf({ ...flag, looks: flag.looks.filter(({ at }) => at <= answer.begun_at) }, answer.begun_at) === 'open',
      );
      expect(raised.length + open.length).toBe(1);
    }
    expect(expected.length).toBeGreaterThan(flags.length);
    expect(flags.filter((flag) => !expected.some((answer) => belongs(flag, answer)))).toEqual([]);
  });

  it('say whether they are settled, and were looked at within two days by whoever is responsible', () => {
    const coaches = new Map(demo.of('app.client').map(({ id, coach_id }) => [id, coach_id]));
    for (const { client_id, looked_by } of demo.of('app.flag_look')) expect(looked_by).toBe(coaches.get(client_id));
    for (const flag of flagsIn(demo)) {
      expect(flag.row['is_settled']).toBe(standingOf(flag, now) === 'cleared');
      expect(flag.row['raised_by']).toBe(flag.row['client_id']);
      for (const { at } of flag.looks) expect(daysBetween(flag.raisedAt, at)).toBeLessThan(2);
      for (const { at } of flag.looks) expect(at > flag.raisedAt && at < now).toBe(true);
    }
  });

  it('are on the timeline of the team with every look', () => {
    const items = demo.of('app.timeline_item').filter(({ kind }) => kind.startsWith('safety.'));
    expect(items.filter(({ visibility }) => visibility !== 'team')).toEqual([]);
    expect(items.filter(({ kind }) => kind === 'safety.flag-raised')).toHaveLength(demo.of('app.flag').length);
    expect(items.filter(({ kind }) => kind === 'safety.flag-looked-at')).toHaveLength(demo.of('app.flag_look').length);
  });

  it.each([
    ['stillwater', '2026-11-28'],
    ['another', '2026-03-30'],
    ['a third', '2027-07-04'],
  ])('leave two to look at in the first practice, one now and one today, with seed "%s" on %s', (seed, today) => {
    const rows = made({ seed, today });
    const flags = flagsIn(rows);
    const waiting = flags.filter((flag) => wantsLook(flag, new Date(`${today}T00:00:00Z`)));
    expect(waiting.map(({ name, code, cause }) => [name, tierOf(code, cause)])).toEqual([
      ['Dana Whitlock', 2],
      ['Ewa Drozdowska', 1],
    ]);
    const pointless = rows.of('app.sitting').filter(({ answers }) => (answers[pointlessItem] ?? 0) >= 3);
    expect(new Set(pointless.map(({ client_id }) => client_id)).size).toBe(3);
    expect(flags.filter(({ looks }) => looks.length > 0)).toHaveLength(9);
  });

  it('stand with nobody who only makes up the number', () => {
    expect(new Set(demo.of('app.flag').map(({ practice_id }) => practice_id))).toEqual(new Set([ownPractice]));
  });

  it('are noted calmly, and of each as they are spoken of', () => {
    const pronouns = new Map(demo.of('app.client').map(({ name, pronouns: spoken }) => [name, spoken as string | null]));
    const notes = flagsIn(demo).flatMap(({ name, looks }) => looks.map(({ note }) => ({ name, note: note as string })));
    expect(notes.filter(({ name, note }) => isAboutSomebodyElse(note, pronouns.get(name) ?? null))).toEqual([]);
    expect(notes.filter(({ note }) => /!|%|\b(win|wins|won|toxic|narcissis\w*|crazy|needy)\b/i.test(note))).toEqual([]);
  });
});
