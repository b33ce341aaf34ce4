import { describe, expect, it } from '@jest/globals';
import { aClient, aClientWhoJoined } from '../testing/a-client';
import { headcount } from './headcount';

describe('a headcount', () => {
  it.each([
    ['The people you work with.', []],
    ['One person, invited.', [aClient()]],
    ['One person, active.', [aClientWhoJoined()]],
    ['2 people, all invited.', [aClient(), aClient()]],
    ['2 people, all active.', [aClientWhoJoined(), aClientWhoJoined()]],
    ['The people you work with.', [aClient({ status: 'UNDER_AGE' })]],
    ['One person, active.', [aClientWhoJoined(), aClient({ status: 'UNDER_AGE' })]],
    ['3 people: 1 active, 2 invited.', [aClient(), aClientWhoJoined(), aClient()]],
  ])('says %j', (words, rows) => {
    expect(headcount(rows)).toBe(words);
  });
});
