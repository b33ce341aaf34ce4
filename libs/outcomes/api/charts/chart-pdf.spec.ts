import { describe, expect, it } from '@jest/globals';
import { readPdf } from '@rekindle/platform/pdf/testing';
import { chartPdf, type DrawnCurve } from './chart-pdf';

// The first outcome of ten clients, up to the last day with five at risk.
const first: DrawnCurve = {
  ...{ kind: 'first', people: 10, endsAt: 90, times: [30, 45, 60, 75, 90], atRisk: [10, 9, 8, 6, 5], censored: [0, 0, 1, 0, 0] },
  lines: [
    {
      ...{ code: 'reunion', events: [1, 0, 1, 0, 1], shares: [0.1, 0.1, 0.2, 0.2, 19 / 60] },
      ...{ lower: [0.0057, 0.0057, 0.0309, 0.0309, 0.0733], upper: [0.3581, 0.3581, 0.4747, 0.4747, 0.6029] },
    },
    {
      ...{ code: 'moved-on', events: [0, 1, 0, 1, 0], shares: [0, 0.1, 0.1, 13 / 60, 13 / 60] },
      ...{ lower: [null, null, null, null, null], upper: [null, null, null, null, null] },
    },
  ],
};

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
