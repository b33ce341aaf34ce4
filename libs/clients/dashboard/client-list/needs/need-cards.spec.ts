import { describe, expect, it } from '@jest/globals';
import { aCaseload } from '../../testing/a-caseload';
import { openTheList } from '../../testing/the-list';

describe('what waits', () => {
  it('stands above the list: how many, who, and the list of them with one press', async () => {
    const needs = [
      { need: 'ALERT' as const, count: 1, names: ['Dana Whitlock'], since: new Date().toISOString() },
      { need: 'QUIET' as const, count: 9, names: ['Callum Strachan', 'Hye-jin Bae', 'Elin Sandvik'], since: '2026-01-05T09:00:00Z' },
    ];
    const page = await openTheList('/clients', aCaseload({ needs }));
    expect(page.text).toContain('Dana; the first was pinned today');
    expect(page.text).toContain('Callum, Hye-jin and 7 more');
    expect(page.button('See who').getAttribute('href')).toBe('/clients?need=quiet');
  });
});
