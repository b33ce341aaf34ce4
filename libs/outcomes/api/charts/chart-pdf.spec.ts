import { describe, expect, it } from '@jest/globals';
import { readPdf } from '@rekindle/platform/pdf/testing';
import { chartPdf } from './chart-pdf';
import { curveOnPaper } from './curve-on-paper';
import { engagementOnPaper, measureOnPaper } from './windows-on-paper';

const nothing = { median: null, medianLower: null, medianUpper: null, medianFollowUp: null };
// The first outcome of ten clients, up to the last day with five at risk.
const first = curveOnPaper({
  ...{ kind: 'first', people: 10, shownAs: 'small-numbers', endsAt: 90, times: [30, 45, 60, 75, 90], ...nothing },
  ...{ atRisk: [10, 9, 8, 6, 5], censored: [0, 0, 1, 0, 0] },
  lines: [
    {
      ...{ code: 'reunion', total: 4, events: [1, 0, 1, 0, 1], shares: [0.1, 0.1, 0.2, 0.2, 19 / 60] },
      ...{ lower: [0.0057, 0.0057, 0.0309, 0.0309, 0.0733], upper: [0.3581, 0.3581, 0.4747, 0.4747, 0.6029] },
    },
    {
      ...{ code: 'moved-on', total: 3, events: [0, 1, 0, 1, 0], shares: [0, 0.1, 0.1, 13 / 60, 13 / 60] },
      ...{ lower: [null, null, null, null, null], upper: [null, null, null, null, null] },
    },
  ],
});
const asked = { shownAs: 'share', people: 44 } as const;
const counts = { shownAs: 'counts', people: 6, median: null, lower: null, upper: null } as const;
const impact = measureOnPaper({
  code: 'breakup-impact',
  windows: [
    { ...asked, day: 0, median: 61, lower: 50, upper: 70 },
    { ...asked, day: 91, median: 38, lower: 24, upper: 52 },
    { ...counts, day: 182 },
  ],
});

describe('a curve on paper', () => {
  it('says who it is of until when, how to read it, and how it was computed', async () => {
    const { title, text, pages } = await readPdf(await chartPdf(first, { asOf: '2026-03-14', among: ['The guide'] }));
    expect(title).toBe('What came first');
    expect(pages).toHaveLength(1);
    expect(text).toContain('n = 10 · to day 90 · counted until 14 March 2026 · The guide');
    expect(text).toContain('Cumulative incidence by Aalen and Johansen, 95 % band on the log');
  });

  it('is a figure of vectors that is told in words', async () => {
    const { text, roles, pictures } = await readPdf(await chartPdf(first, { asOf: '2026-03-14', among: [] }));
    expect(text).toContain('At day 90, of 10 people: 32 % back together (95 % band 7 to 60), 22 % moved on.');
    expect(text).toMatch(/Number at risk 10 10 8 5 Back together so far 0 1 2 3/);
    expect(roles).toEqual(expect.arrayContaining(['H1', 'P', 'Figure']));
    expect(pictures).toBe(0);
  });
});

describe('figures over time on paper', () => {
  it('say of how many and from when until when, without the times that too few answered', async () => {
    const { title, text } = await readPdf(await chartPdf(impact, { asOf: '2026-03-14', among: [] }));
    expect(title).toBe('How the breakup weighs');
    expect(text).toContain('n = 44 at day 0 · to day 91 · counted until 14 March 2026');
    expect(text).toContain('Median, day 0: 61 (44 people, half lie in 50 to 70), day 91: 38 (44 people, half lie in 24 to 52).');
    expect(text).toContain('Higher is harder.');
  });

  it('are no chart where too few were asked', () => {
    expect(engagementOnPaper([{ ...counts, day: 30 }])).toEqual([]);
  });
});

it('all charts are a page each, and found by their names', async () => {
  const engagement = engagementOnPaper([{ ...asked, day: 30, median: 0.735, lower: 0.61, upper: 0.83 }]);
  const { title, text, pages } = await readPdf(await chartPdf([...first, ...impact, ...engagement], { asOf: '2026-03-14', among: [] }));
  expect(title).toBe('Outcomes');
  expect(pages).toHaveLength(3);
  expect(text).toContain('day 30: 74 % (44 people, 95 % band 61 to 83).');
});
