import { describe, expect, it } from '@jest/globals';
import { claimBounds, claimedShare, type CohortCurve } from './claimed-share';
import { refusalsOf } from './claim-flaws';
import { claimSentence, type PublicFigure } from './claim-words';
import { knowsFacets } from './facet-words';

/** Forty people: four come back on day 30, one of whom is apart again on day 60; two are lost on day 50, and one on day 91. */
const first: CohortCurve = {
  people: 40,
  endsAt: 182,
  times: [30, 45, 50, 91, 182],
  censored: [0, 0, 2, 1, 27],
  lines: [
    { code: 'reunion', events: [4, 0, 0, 0, 0], shares: [0.1, 0.1, 0.1, 0.1, 0.1], lower: Array(5).fill(0.03), upper: Array(5).fill(0.22) },
    {
      ...{ code: 'moved-on', events: [0, 6, 0, 0, 0], shares: [0, 0.15, 0.15, 0.15, 0.15] },
      ...{ lower: [null, 0.06, 0.06, 0.06, 0.06], upper: [null, 0.28, 0.28, 0.28, 0.28] },
    },
  ],
};
const none = Array(4).fill(null);
const now: CohortCurve = {
  people: 40,
  endsAt: 182,
  times: [30, 50, 60, 182],
  censored: [0, 2, 0, 29],
  lines: [
    { code: 'together', events: [4, 0, 0, 0], shares: [0.1, 0.1, 0.075, 0.075], lower: none, upper: none },
    { code: 'apart-again', events: [0, 0, 1, 0], shares: [0, 0, 0.025, 0.025], lower: none, upper: none },
  ],
};

describe('a share of everybody who began', () => {
  it('is the step of the curve at the horizon, with those who were lost before it', () => {
    const figure = claimedShare('reunion', 91, first);
    expect(figure).toEqual({ people: 40, events: 4, lost: 2, share: 0.1, band: { lower: 0.03, upper: 0.22 } });
    expect(claimedShare('moved-on', 182, first)).toMatchObject({ events: 6, lost: 3, share: 0.15 });
    expect(claimBounds(figure!, 'reunion')).toEqual({ lower: 0.1, upper: 0.15 });
  });

  it('of those who are together counts whoever came back and is not apart again, with the band of those who are known about', () => {
    const figure = claimedShare('together', 91, now)!;
    expect(figure).toMatchObject({ events: 3, lost: 2, share: 0.075 });
    expect([figure.band!.lower, figure.band!.upper].map((bound) => bound.toFixed(3))).toEqual(['0.025', '0.203']);
    expect(claimBounds(figure, 'together')).toEqual({ lower: 1 / 40, upper: 5 / 40 });
  });

  it('is none where the curve ends before the horizon, and has no band before anything happened', () => {
    expect(claimedShare('reunion', 365, first)).toBeNull();
    expect(claimedShare('reunion', 91, { ...first, endsAt: null, times: [] })).toBeNull();
    const nothingYet = { ...now, lines: [{ ...now.lines[0]!, events: [0, 0, 0, 0], shares: [0, 0, 0, 0] }] };
    expect(claimedShare('together', 91, nothingYet)).toMatchObject({ share: 0, band: null });
    expect(claimedShare('reunion', 91, { ...first, times: [182], censored: [40] })).toMatchObject({ lost: 0, band: null });
  });
});

describe('a public figure is refused', () => {
  const figure = claimedShare('reunion', 91, first)!;

  it.each([
    ['with fewer than thirty', { ...figure, people: 29, lost: 0 }, ['too-few']],
    ['when more than one in five could not be reached', { ...figure, lost: 9 }, ['too-many-lost']],
    ['without a band', { ...figure, band: null }, ['no-interval']],
    ['of some of those who began', { ...figure, people: 39 }, ['not-all-enrolled']],
    ['when fewer than five are followed that long', null, ['no-horizon']],
  ])('%s', (_, changed, flaws) => {
    const people = flaws.includes('not-all-enrolled') ? 40 : (changed?.people ?? 40);
    expect(refusalsOf({ people, isHidden: false, figure: changed }, 91)).toEqual(flaws);
  });

  it('for no other reason', () => {
    expect(refusalsOf({ people: 40, isHidden: false, figure: { ...figure, lost: 8 } }, 91)).toEqual([]);
  });

  it('when it is hidden, because it is of so few or leaves so few out', () => {
    expect(refusalsOf({ people: 4, isHidden: true, figure: null }, 91)).toEqual(['too-few']);
    expect(refusalsOf({ people: 40, isHidden: true, figure: null }, 91)).toEqual(['recognisable']);
  });
});

describe('the sentence that may be said', () => {
  const group = { startedFrom: null, startedUntil: '2026-08-30', program: null, stage: null, endedBy: null, length: null };
  const said = (changed: Partial<PublicFigure> = {}) =>
    claimSentence({
      ...{ practice: 'Stillwater', outcome: 'reunion', horizon: 91, group },
      ...{ figure: { people: 40, events: 4, lost: 2, share: 0.1, band: { lower: 0.03, upper: 0.22 } }, ...changed },
    });

  it('holds the share with its people, its days and its band', () => {
    expect(said()).toBe(
      'Of the 40 people who began coaching with Stillwater by 30 August 2026, 10\u00a0% were back together with their ex within 91 days (95\u00a0% band 3 to 22\u00a0%).',
    );
    expect(said({ outcome: 'moved-on' })).toContain('10\u00a0% had moved on within 91 days');
    expect(said({ outcome: 'together' })).toContain('10\u00a0% were together with their ex 91 days after they began');
  });

  it('says of whom, where not everybody is meant', () => {
    const some = {
      ...group,
      startedFrom: '2026-01-01',
      program: 'The first week',
      stage: 'no-contact',
      endedBy: 'them',
      length: '1-to-2-years',
    };
    expect(said({ group: some })).toContain(
      'who began the program “The first week” with Stillwater from 1 January 2026 to 30 August 2026, who were not in contact when they began, whose ex had ended it, who had been together for one to two years, 10\u00a0%',
    );
    expect([knowsFacets(some), knowsFacets({ ...some, stage: 'content' }), knowsFacets({ ...some, length: 'toString' })]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
