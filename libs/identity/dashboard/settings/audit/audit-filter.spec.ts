import { describe, expect, it } from '@jest/globals';
import { filterForApi } from './audit-filter';

const nothing = { memberId: null, action: null, clientId: null, from: null, until: null };

describe('what narrows the audit trail', () => {
  it('is nothing as long as the address says nothing', () => {
    expect(filterForApi({}, 'Europe/Lisbon')).toEqual(nothing);
  });

  it('takes whole days, the last one included, by the calendar of the practice', () => {
    expect(filterForApi({ from: '2026-07-01', until: '2026-07-01' }, 'Europe/Lisbon')).toEqual({
      ...nothing,
      from: '2026-06-30T23:00:00.000Z',
      until: '2026-07-01T23:00:00.000Z',
    });
  });

  it.each(['yesterday', '2026-13-40', '2026-7-1', ''])('ignores a day that is none: %j', (from) => {
    expect(filterForApi({ from }, 'Europe/Lisbon')).toEqual(nothing);
  });
});
