import { describe, expect, it } from '@jest/globals';
import { cityOf, dateInWords, dayInWords, hourOf, sinceInWords, timeInWords } from './days';
import { greetingAt } from './greeting';

const at = (text: string) => new Date(text);

describe('a day in words', () => {
  const justBeforeMidnightInBerlin = at('2026-03-10T22:50:00Z');

  it('follows the calendar of the zone, not of the device', () => {
    expect(dayInWords(justBeforeMidnightInBerlin, 'Europe/Berlin')).toBe('Tuesday 10 March');
    expect(dayInWords(justBeforeMidnightInBerlin, 'Asia/Seoul')).toBe('Wednesday 11 March');
    expect(timeInWords(justBeforeMidnightInBerlin, 'Europe/Berlin')).toBe('23:50');
  });

  it.each([
    ['2026-03-10T22:55:00Z', 'today'],
    ['2026-03-10T23:05:00Z', 'yesterday'],
    ['2026-03-16T12:00:00Z', '6 days ago'],
    ['2026-03-17T12:00:00Z', '10 March'],
    ['2027-01-02T12:00:00Z', '10 March 2026'],
  ])('is, seen from %s, %s', (now, words) => {
    expect(sinceInWords(justBeforeMidnightInBerlin, at(now), 'Europe/Berlin')).toBe(words);
  });

  it('has its year where it may be long ago', () => {
    expect(dateInWords(at('2026-11-23T12:00:00Z'))).toBe('23 November 2026');
  });

  it('counts from midnight to midnight where the clocks change', () => {
    expect(sinceInWords(at('2026-03-28T22:30:00Z'), at('2026-03-29T21:30:00Z'), 'Europe/Berlin')).toBe('yesterday');
  });

  it('names a zone by its city', () => {
    expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Argentina/Buenos Aires');
    expect(cityOf('Europe/Lisbon')).toBe('Lisbon');
    expect(cityOf('UTC')).toBe('UTC');
  });

  it('knows midnight as hour 0', () => {
    expect(hourOf(at('2026-03-10T23:00:00Z'), 'Europe/Berlin')).toBe(0);
  });
});

describe('a greeting', () => {
  it.each([
    ['2026-03-10T03:00:00Z', 'Good night, Ines'],
    ['2026-03-10T08:42:00Z', 'Good morning, Ines'],
    ['2026-03-10T12:00:00Z', 'Good afternoon, Ines'],
    ['2026-03-10T18:00:00Z', 'Good evening, Ines'],
  ])('at %s in London is %s', (now, words) => {
    expect(greetingAt(at(now), ' Ines Halloran', 'Europe/London')).toBe(words);
  });
});
