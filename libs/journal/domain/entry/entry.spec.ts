import { describe, expect, it } from '@jest/globals';
import { begunAt } from './begun-at';
import { dayFlaw } from './day-flaw';
import { readingOf } from './entry';
import { entryFlaw } from './entry-flaw';
import { keepsEarlier } from './keeps-earlier';
import { tidyTags } from './tags';

const entry = { writtenOn: '2026-03-10', mood: 3, tags: ['sister'], events: ['outside'], prompt: 'what-i-wanted' };
const noon = new Date('2026-03-10T12:00:00Z');

describe('an entry', () => {
  it.each([
    [null, {}],
    [null, { mood: null, tags: [], events: [], prompt: null }],
    ['day-unknown', { writtenOn: '2026-02-30' }],
    ['mood-unknown', { mood: 5 }],
    ['mood-unknown', { mood: 1.5 }],
    ['too-many-tags', { tags: Array.from({ length: 11 }, (_, index) => `tag ${index}`) }],
    ['tag-too-long', { tags: ['x'.repeat(41)] }],
    ['tag-unreadable', { tags: ['a\u0000b'] }],
    ['event-unknown', { events: ['watched-them'] }],
    ['event-twice', { events: ['outside', 'outside'] }],
    ['prompt-unknown', { prompt: 'win-them-back' }],
  ])('has the flaw %s with %o', (flaw, change) => {
    expect(entryFlaw({ ...entry, ...change })).toBe(flaw);
  });

  it('has tags in the words of its writer, each once', () => {
    expect(tidyTags([' Sister ', 'sister', '', 'late  night'])).toEqual(['Sister', 'late night']);
  });
});

describe('the day of an entry', () => {
  it.each([
    [null, '2026-03-10'],
    [null, '2026-03-03'],
    // Where the day has begun already, and where it has not yet.
    [null, '2026-03-11'],
    ['day-too-old', '2026-03-01'],
    ['day-ahead', '2026-03-12'],
  ])('has the flaw %s on %s', (flaw, day) => {
    expect(dayFlaw(day, noon)).toBe(flaw);
  });
});

describe('when an entry was begun', () => {
  it('is what the device says, for it may have had no network', () => {
    const said = new Date('2026-03-07T23:59:00Z');
    expect(begunAt(said, noon)).toBe(said);
  });

  it.each([null, new Date('2026-03-10T12:00:01Z'), new Date('1970-01-01'), new Date('nonsense')])(
    'is now where the clock is wrong: %s',
    (said) => {
      expect(begunAt(said, noon)).toBe(noon);
    },
  );
});

describe('an earlier wording', () => {
  const standing = { savedAt: new Date('2026-03-10T11:59:30Z'), writtenOn: '2026-03-10', isShared: false };

  it('is not kept for each letter that is typed', () => {
    expect(keepsEarlier(standing, '2026-03-10', noon)).toBe(false);
  });

  it('is kept once it stood for a while, was shared, or was about another day', () => {
    expect(keepsEarlier({ ...standing, savedAt: new Date('2026-03-10T11:50:00Z') }, '2026-03-10', noon)).toBe(true);
    expect(keepsEarlier({ ...standing, isShared: true }, '2026-03-10', noon)).toBe(true);
    expect(keepsEarlier(standing, '2026-03-09', noon)).toBe(true);
  });
});

describe('how an entry stands with the coach', () => {
  it.each([
    ['not-yet-read', { revision: 2, readRevision: null, comments: 0 }],
    ['not-yet-read', { revision: 2, readRevision: 1, comments: 1 }],
    ['read', { revision: 2, readRevision: 2, comments: 0 }],
    ['answered', { revision: 2, readRevision: 2, comments: 1 }],
  ])('is %s', (reading, standing) => {
    expect(readingOf(standing)).toBe(reading);
  });
});
