import { describe, expect, it } from '@jest/globals';
import { snoozeChoices } from './snooze-choices';

const chosenAt = (...now: [number, number, number, number]) =>
  snoozeChoices(new Date(...now)).map(({ words, until }) => `${words}: ${until.toDateString()} ${until.getHours()}`);

describe('putting something off', () => {
  it('offers what lies ahead, in the morning', () => {
    expect(chosenAt(2026, 10, 25, 10)).toEqual([
      'Until this evening: Wed Nov 25 2026 18',
      'Until tomorrow morning: Thu Nov 26 2026 8',
      'For three days: Sat Nov 28 2026 8',
      'Until Monday morning: Mon Nov 30 2026 8',
    ]);
  });

  it('offers no evening that has come, and on a Sunday and a Monday the Monday that comes', () => {
    expect(chosenAt(2026, 10, 29, 19)).toContain('Until Monday morning: Mon Nov 30 2026 8');
    expect(chosenAt(2026, 10, 29, 19)).toHaveLength(3);
    expect(chosenAt(2026, 10, 30, 6)).toContain('Until Monday morning: Mon Dec 07 2026 8');
  });
});
