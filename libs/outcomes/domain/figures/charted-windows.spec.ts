import { describe, expect, it } from '@jest/globals';
import { comparedMeasures } from '../cases/marks-of-measures';
import { chartedEngagement, chartedMeasure, drawnWindows, windowRows } from './charted-windows';
import type { OutcomeWindow } from './outcome-windows';

const window = (change: Partial<OutcomeWindow>): OutcomeWindow => {
  return { day: 30, people: 40, shownAs: 'share', median: 0.5, lower: 0.4, upper: 0.6, ...change };
};
const tooFew = window({ day: 365, people: 7, shownAs: 'counts', median: null, lower: null, upper: null });

describe('figures over time', () => {
  it('are drawn where they may be, and said as the one of which least may be said', () => {
    const small = window({ day: 91, people: 12, shownAs: 'small-numbers' });
    expect(chartedEngagement([window({}), small, tooFew])).toMatchObject({ drawn: [{ day: 30 }, { day: 91 }], shownAs: 'small-numbers' });
    expect(chartedEngagement([window({}), tooFew]).shownAs).toBe('share');
    expect(chartedEngagement([tooFew])).toMatchObject({ drawn: [], figures: [], shownAs: 'hidden' });
  });

  it('of check-ins lie on a scale of percent that holds their bands', () => {
    const { scale, figures } = chartedEngagement([window({ upper: 0.61 })]);
    expect(scale).toMatchObject({ least: 0, most: 80, step: 20 });
    expect(figures).toEqual([{ day: 30, people: 40, middle: 50, lower: 40, upper: 61 }]);
  });

  it.each(comparedMeasures)('of %s lie on the scale of its points', (code) => {
    const { scale, name } = chartedMeasure({ code, windows: [] });
    expect(name).not.toBe('');
    expect(scale.most).toBeGreaterThan(scale.least);
    expect((scale.most - scale.least) % scale.step).toBe(0);
    expect((scale.most - scale.least) / scale.step).toBeLessThanOrEqual(4);
  });

  it('of a questionnaire have its name and direction', () => {
    expect(chartedMeasure({ code: 'phq-9', windows: [] })).toMatchObject({ more: 'harder', scale: { least: 0, most: 27, step: 9 } });
    expect(() => chartedMeasure({ code: 'nothing', windows: [] })).toThrow(RangeError);
  });

  it('are rows of a file, unrounded, as far as they are drawn', () => {
    const rows = windowRows(drawnWindows([window({ median: 2 / 3 }), tooFew]), 'share');
    expect([...rows].join('')).toBe('day,people,share,lower,upper\n30,40,0.6666666666666666,0.4,0.6\n');
  });
});
