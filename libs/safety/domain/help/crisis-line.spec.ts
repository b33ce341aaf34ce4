import { describe, expect, it } from '@jest/globals';
import { type CrisisLine, isShown, LineKind, linesFor, needsVerifying } from './crisis-line';

const today = '2026-11-28';
const aLine = (line: Partial<CrisisLine> = {}): CrisisLine => ({
  ...{ country: 'GB', kind: LineKind.CRISIS, name: 'Somebody who listens', phone: '000', text: null, url: null },
  ...{ hours: null, languages: ['en'], verifiedAt: today, ...line },
});

describe('a line', () => {
  it.each([
    ['that nobody has verified', null, false, true],
    ['verified today', '2026-11-28', true, false],
    ['verified 149 days ago', '2026-07-02', true, false],
    ['verified 150 days ago', '2026-07-01', true, true],
    ['verified 180 days ago', '2026-06-01', true, true],
    ['verified 181 days ago', '2026-05-31', false, true],
    ['verified tomorrow', '2026-11-29', false, false],
  ])('%s', (_what, verifiedAt, isSeen, isAskedFor) => {
    expect([isShown({ verifiedAt }, today), needsVerifying({ verifiedAt }, today)]).toEqual([isSeen, isAskedFor]);
  });
});

describe('the lines for somebody', () => {
  it('are those of their country, the emergency first', () => {
    const [crisis, emergency] = [aLine(), aLine({ kind: LineKind.EMERGENCY })];
    expect(linesFor('GB', [crisis, emergency, aLine({ country: 'IE' })], today)).toEqual([emergency, crisis]);
  });

  it('are in the European Union also those of all of it', () => {
    const all = aLine({ country: 'EU', kind: LineKind.EMERGENCY });
    expect([linesFor('PT', [all], today), linesFor('CH', [all], today)]).toEqual([[all], []]);
  });

  it('are none where nobody has verified any, or no country was chosen', () => {
    expect(linesFor('GB', [aLine({ verifiedAt: null })], today)).toEqual([]);
    expect(linesFor(null, [aLine()], today)).toEqual([]);
  });
});
