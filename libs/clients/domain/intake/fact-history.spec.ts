import { describe, expect, it } from '@jest/globals';
import { factHistory, recordedFact } from './fact-history';

const fact = (kind: string, code: string | null, happenedOn: string) => ({ kind, codes: code ? [code] : [], happenedOn });

describe('what was told, over time', () => {
  it('is the latest of each kind, and before it what was so until then', () => {
    const now = fact('contact', 'none', '2026-03-03');
    const goal = fact('goal', 'not-sure', '2026-01-01');
    const before = fact('contact', 'practical', '2026-01-01');
    expect(factHistory([now, goal, before])).toEqual({ latest: [now, goal], earlier: [{ ...before, until: '2026-03-03' }] });
  });

  it('has no latest where it was taken back', () => {
    const { latest, earlier } = factHistory([fact('length', null, '2026-03-03'), fact('length', '1-to-2-years', '2026-01-01')]);
    expect(latest).toEqual([]);
    expect(earlier).toMatchObject([{ codes: ['1-to-2-years'], until: '2026-03-03' }]);
  });
});

describe('what a coach writes down', () => {
  it('holds since the day that they chose; a breakup has a date of its own', () => {
    expect(recordedFact('ties', 'children,home', '2026-03-03')).toEqual({
      ...{ kind: 'ties', codes: ['children', 'home'], happened: { on: '2026-03-03', precision: 'day' } },
    });
    expect(recordedFact('breakup', '2026-01', '2026-03-03').happened).toEqual({ on: '2026-01-01', precision: 'month' });
  });
});
