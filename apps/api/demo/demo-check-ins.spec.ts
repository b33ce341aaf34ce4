import { describe, expect, it } from '@jest/globals';
import { writtenClients } from '@rekindle/clients/api/demo';
import { ClientStatus, RelationshipStage } from '@rekindle/clients/domain';
import { answerFlaw, daysBetween, noteOf, planFlaws, type Question } from '@rekindle/check-ins/domain';
import { type Kept, made } from './made-rows.builder';

type Made = ReturnType<Kept['of']>[number];

const demo = made({ clients: 500, inFirst: 200 });
const small = made();
const now = new Date('2026-11-28T00:00:00Z');
const checkIns = demo.of('app.check_in');
const asksOf = ({ asks }: Made) => JSON.parse(asks as string) as Question[];
const writtenIds = new Set(
  demo
    .of('app.client')
    .map(({ id }) => id)
    .slice(0, writtenClients),
);

function agreedIn(rows: Kept): Set<string> {
  const agreed = new Set(rows.of('app.consent').flatMap(({ kind, client_id }) => (kind === 'check-in-mail' ? [client_id] : [])));
  const stages = new Map(rows.of('app.client_summary').map(({ client_id, stage }) => [client_id, stage]));
  const asked = rows.of('app.client').filter(({ id, status }) => status === ClientStatus.ACTIVE && agreed.has(id));
  return new Set(asked.flatMap(({ id }) => (![null, RelationshipStage.MOVED_ON].includes(stages.get(id)) ? [id] : [])));
}

describe('the practices of the demo', () => {
  it('have kept plans to use again, each of them sound', () => {
    const kept = demo.of('app.check_in_template');
    expect(new Set(kept.map(({ practice_id }) => practice_id))).toEqual(new Set(demo.of('app.practice').map(({ id }) => id)));
    for (const { parts } of kept)
      expect(planFlaws({ parts: JSON.parse(parts as string), at: '19:00', startsOn: '2026-11-28', endsOn: null, quiet: null })).toEqual([]);
  });
});

describe('the check-ins of the demo', () => {
  it('are planned for everybody who is coached now and has agreed to mail about them, by what is proposed and at their hour', () => {
    const hours = new Map(demo.of('app.client').map(({ id, mail_hour }) => [id, mail_hour as string]));
    const plans = demo.of('app.check_in_plan');
    // Whoever began yesterday has no day behind them yet.
    const missing = [...agreedIn(demo)].filter((id) => !plans.some(({ client_id }) => client_id === id));
    expect(missing.length).toBeLessThan(agreedIn(demo).size / 20);
    for (const plan of plans) {
      expect(agreedIn(demo).has(plan['client_id'])).toBe(true);
      expect(Number(plan['at'].slice(0, 2))).toBe(Number(hours.get(plan['client_id'])));
      const typed = { parts: JSON.parse(plan['parts']), at: plan['at'], startsOn: plan['starts_on'], endsOn: null, quiet: null };
      expect(planFlaws(typed)).toEqual([]);
    }
  });

  it('come once a day, and are closed once their time is over', () => {
    const days = checkIns.map(({ client_id, day }) => `${client_id} ${day}`);
    expect(new Set(days).size).toBe(days.length);
    expect(checkIns.filter(({ outcome, closes_at }) => (outcome === null) !== closes_at > now && outcome === null)).toEqual([]);
    expect(checkIns.filter(({ outcome, first_answered_at }) => (outcome === 'answered') !== (first_answered_at !== null))).toEqual([]);
    for (const { first_answered_at, due_at, closes_at } of checkIns.filter(({ outcome }) => outcome === 'answered'))
      expect(first_answered_at > due_at && first_answered_at < closes_at).toBe(true);
  });

  it('are answered by two of three in the first weeks, and by fewer than half later', () => {
    const firsts = new Map<string, string>();
    for (const { client_id, day } of checkIns) if (!firsts.has(client_id)) firsts.set(client_id, day);
    const share = (from: number, until: number) => {
      const asked = checkIns.filter(({ client_id, day, outcome }) => {
        const weeks = daysBetween(firsts.get(client_id)!, day) / 7;
        return writtenIds.has(client_id) && outcome !== null && outcome !== 'unsent' && weeks >= from && weeks < until;
      });
      return asked.filter(({ outcome }) => outcome === 'answered').length / asked.length;
    };
    expect(share(0, 3)).toBeGreaterThan(0.57);
    expect(share(0, 3)).toBeLessThan(0.72);
    expect(share(8, 60)).toBeGreaterThan(0.36);
    expect(share(8, 60)).toBeLessThan(0.53);
    expect(new Set(checkIns.map(({ outcome }) => outcome))).toEqual(new Set(['answered', 'skipped', 'missed', 'unsent', null]));
  });

  it('have answers such as are offered, and easier faces where the weight is less', () => {
    const byId = new Map(checkIns.map((checkIn) => [checkIn['id'], checkIn]));
    const pulses: { weeks: number; value: number }[] = [];
    const begun = new Map(demo.of('app.client_summary').map(({ client_id, begun_at }) => [client_id, begun_at as Date]));
    for (const { check_in_id, client_id, question, value, line } of demo.of('app.check_in_answer')) {
      const asked = asksOf(byId.get(check_in_id)!).find((each) => each.id === question || noteOf(each) === question);
      expect(answerFlaw(asked!, question, { value, line: line?.text ?? null })).toBeNull();
      const weeks = daysBetween(begun.get(client_id)!.toISOString().slice(0, 10), byId.get(check_in_id)!['day']) / 7;
      if (question === 'pulse') pulses.push({ weeks, value });
    }
    const mean = (some: typeof pulses) => some.reduce((sum, { value }) => sum + value, 0) / some.length;
    expect(mean(pulses.filter(({ weeks }) => weeks > 8)) - mean(pulses.filter(({ weeks }) => weeks < 2))).toBeGreaterThan(0.5);
  });

  it.each([
    ['stillwater', '2026-11-28'],
    ['another', '2026-03-30'],
    ['a third', '2027-07-04'],
  ])('are fewer after silence, and have stopped for one, with seed "%s" on %s', (seed, today) => {
    const rows = made({ seed, today });
    const names = new Map(rows.of('app.client').map(({ id, name }) => [id, name as string]));
    const rhythms = new Map(rows.of('app.check_in_plan').map(({ client_id, rhythm }) => [names.get(client_id), rhythm]));
    expect(
      ['Callum Strachan', 'Hye-jin Bae', 'Tuuli Koskinen', 'Okechukwu Eze', 'Tomasz Wieland'].map((name) => rhythms.get(name)),
    ).toEqual(['weekly', 'weekly', 'weekly', 'stopped', 'full']);
    const states = rows.of('app.dispatch').map(({ state }) => state);
    expect(states.filter((state) => state === 'held' || state === 'failed')).toHaveLength(2);
    expect(new Set(states)).toEqual(new Set(['accepted', 'cancelled', 'held', 'failed', 'skipped']));
  });

  it('have their mails of the last week, and go on with the worker from there', () => {
    const plans = small.of('app.check_in_plan');
    expect(plans.filter(({ rhythm, look_at }) => (rhythm === 'stopped') !== (look_at === null))).toEqual([]);
    const recent = small.of('app.check_in').filter(({ due_at }) => now.getTime() - due_at.getTime() <= 7 * 86_400_000);
    const mailed = small.of('app.dispatch').filter(({ letter }) => letter === 'check-ins.check-in');
    expect(mailed.map(({ about }) => about).sort()).toEqual(recent.map(({ id }) => id).sort());
    const after = checkIns.filter(({ client_id, day }) => {
      const plan = demo.of('app.check_in_plan').find((each) => each['client_id'] === client_id);
      return day > plan?.['laid_until'];
    });
    expect(after).toEqual([]);
  });

  it('are three at most where somebody only makes up the number, who writes no line and gets no mail', () => {
    const counts = new Map<string, number>();
    for (const { client_id } of checkIns) if (!writtenIds.has(client_id)) counts.set(client_id, (counts.get(client_id) ?? 0) + 1);
    expect(counts.size).toBeGreaterThan(100);
    expect(Math.max(...counts.values())).toBe(3);
    const others = (name: string) => demo.of(name).filter(({ client_id }) => !writtenIds.has(client_id));
    expect(others('app.check_in_answer').filter(({ line }) => line !== null)).toEqual([]);
    expect(others('app.dispatch')).toEqual([]);
    expect(others('app.check_in_plan').filter(({ look_at }) => look_at !== null)).toEqual([]);
  });
});
