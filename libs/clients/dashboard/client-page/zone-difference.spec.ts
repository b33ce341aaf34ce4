import { describe, expect, it } from '@jest/globals';
import { differenceInWords } from './zone-difference';

const noon = new Date('2026-03-10T12:00:00Z');

describe('how far the clock of a client is away', () => {
  it.each([
    ['Europe/Lisbon', ''],
    ['Europe/Berlin', 'an hour ahead of you'],
    ['Atlantic/Azores', 'an hour behind you'],
    ['Asia/Kolkata', '5.5 hours ahead of you'],
    ['Pacific/Auckland', '13 hours ahead of you'],
    ['America/Los_Angeles', '7 hours behind you'],
  ])('in %s is "%s", seen from London', (zone, words) => expect(differenceInWords(noon, zone, 'Europe/London')).toBe(words));
});
