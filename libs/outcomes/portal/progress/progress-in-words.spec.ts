import { describe, expect, it } from '@jest/globals';
import { whatStands } from '../testing/what-stands';
import { progressInWords } from './progress-in-words';

const words = (...given: Parameters<typeof whatStands>) => progressInWords(whatStands(...given));

describe('progress in words', () => {
  it.each([
    ['2026-03-20', 'You began here today.'],
    ['2026-03-19', 'You began here yesterday, on 19 March 2026.'],
    ['2026-02-14', 'You began here 34 days ago, on 14 February 2026.'],
  ])('of somebody who began on %s begins with it', (startedOn, sentence) => {
    expect(words({}, { startedOn })[0]).toBe(sentence);
  });

  it('says what happened, and what was said last', () => {
    const happened = { says: 'APART', knownUntil: '2026-03-12', reunionOn: '2026-03-01', apartAgainOn: '2026-03-10' } as const;
    expect(words(happened, { startedOn: null })).toEqual([
      'You were a couple again from 1 March 2026 on.',
      'You went apart again on 10 March 2026.',
      'The last word is “Apart”, as of 12 March 2026.',
    ]);
  });

  it('says that letting go counts as much', () => {
    const movedOn = { says: 'MOVED_ON', knownUntil: '2026-03-12', movedOnOn: '2026-03-12' } as const;
    expect(words(movedOn).join()).toContain('Letting go well counts as much as coming back.');
  });

  it('says how many check-ins were answered, where any came', () => {
    expect(words({}, { checkInsAsked: 14, checkInsAnswered: 12 }).at(-1)).toBe('You answered 12 of 14 check-ins. Leaving one out is fine.');
    expect(words().join()).not.toContain('check-in');
  });

  it('says nothing of what will be, of chances, or of what somebody has', () => {
    const everything = { says: 'TRIAL', knownUntil: '2026-03-12', reunionOn: '2026-03-01', apartAgainOn: null, movedOnOn: null } as const;
    const said = [...words(everything, { checkInsAsked: 3, checkInsAnswered: 1 }), ...words()].join(' ');
    expect(said).not.toMatch(/%|percent|chance|likely|will|predict|because|success|depress|anxi/i);
  });
});
