import { describe, expect, it } from '@jest/globals';
import { relationshipStages } from '@rekindle/clients/domain';
import { findQuestionnaire, isOffered } from '../catalogue';
import { isDue, weeklyChecks } from './weekly';

describe('what is asked once a week', () => {
  it('follows the stage', () => {
    expect(relationshipStages.map((stage) => [stage, weeklyChecks(stage)])).toEqual([
      ['separated', ['breakup-impact', 'phq-4', 'contact-conduct']],
      ['no-contact', ['breakup-impact', 'phq-4', 'contact-conduct']],
      ['in-contact', ['breakup-impact', 'contact-conduct']],
      ['meeting', ['breakup-impact', 'contact-conduct']],
      ['trial', ['breakup-impact', 'contact-conduct']],
      ['together', ['together']],
      ['apart-again', ['breakup-impact', 'phq-4', 'contact-conduct']],
      ['moved-on', []],
    ]);
  });

  it('is the whole of it where nobody has said the stage', () => {
    expect(weeklyChecks(null)).toEqual(weeklyChecks('separated'));
  });

  it('is on offer in every practice, whatever it has switched on', () => {
    for (const code of relationshipStages.flatMap(weeklyChecks))
      expect(isOffered(findQuestionnaire(code)!, { hasSelfHarmItems: false })).toBe(true);
  });
});

describe('a weekly check is due', () => {
  const sunday = new Date('2026-03-01T22:30:00Z');

  it.each([
    ['2026-03-08T10:30:00Z', true],
    ['2026-03-08T10:29:59Z', false],
    ['2026-03-02T10:00:00Z', false],
    ['2027-03-01T10:00:00Z', true],
  ])('at %s: %s', (now, due) => {
    expect(isDue(sunday, new Date(now))).toBe(due);
  });

  it('as long as it was never answered', () => {
    expect(isDue(null, sunday)).toBe(true);
  });
});
