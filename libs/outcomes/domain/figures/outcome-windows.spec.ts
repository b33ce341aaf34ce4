import { describe, expect, it } from '@jest/globals';
import { engagementOver, measuresOver } from './outcome-windows';

const scored = (day: number, scores: Readonly<Record<number, number>>) => ({
  figure: 'measure worth',
  outcome: day,
  times: Object.keys(scores).map(Number),
  counts: Object.values(scores),
});

describe('measures', () => {
  it('have a middle and quartiles, between the two nearest in proportion', () => {
    // One to twelve, each once: R says 3.75, 6.5 and 9.25.
    const twelve = scored(30, Object.fromEntries(Array.from({ length: 12 }, (_, index) => [index + 1, 1])));
    expect(measuresOver([twelve])).toEqual([
      { code: 'worth', windows: [{ day: 30, people: 12, shownAs: 'small-numbers', median: 6.5, lower: 3.75, upper: 9.25 }] },
    ]);
  });

  it('of so few are numbers of people, and nothing else', () => {
    const [{ windows }] = measuresOver([scored(91, { 3: 4 }), scored(0, { 3: 5, 4: 2 })]) as [ReturnType<typeof measuresOver>[number]];
    expect(windows).toMatchObject([
      { day: 0, people: 7, shownAs: 'counts', median: null },
      { day: 91, people: 4, shownAs: 'hidden', median: null },
    ]);
  });
});

it('engagement is the mean of the shares that people answered, with the interval of so many people', () => {
  const month = { figure: 'check-ins', outcome: 2, times: [0.5, 1], counts: [5, 5] };
  const [window] = engagementOver([month]);
  expect(window).toMatchObject({ day: 60, people: 10, shownAs: 'small-numbers', median: 0.75 });
  expect([window?.lower, window?.upper].map((end) => end?.toFixed(6))).toEqual(['0.442181', '0.919052']);
});
