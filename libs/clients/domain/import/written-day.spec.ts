import { describe, expect, it } from '@jest/globals';
import { readWrittenDay } from './written-day';

describe('a day in a file', () => {
  it.each([
    '2026-03-14',
    '2026-3-14',
    '2026-03-14T09:30:00.000Z',
    '2026-03-14 09:30',
    '14.03.2026',
    '14. 3. 2026',
    '14/03/2026',
    '03/14/2026',
    '3/14/2026 9:30 AM',
    '14 March 2026',
    '14 Mar 2026',
    'March 14, 2026',
    'mar 14 2026',
  ])('%s is the fourteenth of March', (text) => {
    expect(readWrittenDay(text)).toEqual({ day: '2026-03-14' });
  });

  it('with slashes is taken only where there is one way to read it', () => {
    expect(readWrittenDay('03/04/2026')).toBe('unclear');
    expect(readWrittenDay('04/04/2026')).toEqual({ day: '2026-04-04' });
  });

  it.each(['', 'soon', '2026', '2026-02-30', '30.02.2026', '13/13/2026', '14 Marsh 2026', '45365', '14.03.26'])('%j is none', (text) => {
    expect(readWrittenDay(text)).toBe('unknown');
  });
});
