import { describe, expect, it } from '@jest/globals';
import { dayOfStage, partOf, relationshipStages } from './relationship-stage';

describe('the stage of a relationship', () => {
  it('belongs to a part of the guide', () => {
    expect(relationshipStages.map((stage) => [stage, partOf(stage)])).toEqual([
      ['separated', 1],
      ['no-contact', 2],
      ['in-contact', 3],
      ['meeting', 3],
      ['trial', 3],
      ['together', 4],
      ['apart-again', 2],
      ['moved-on', 4],
    ]);
  });

  it.each([
    ['2026-03-14', '2026-03-14', 1],
    ['2026-03-14', '2026-03-15', 2],
    // Over the change of clocks a day still is a day.
    ['2026-03-28', '2026-03-30', 3],
    ['2025-12-31', '2027-01-01', 367],
    // Told in a zone where it is tomorrow already.
    ['2026-03-15', '2026-03-14', 1],
  ])('that began on %s is, on %s, in day %i', (since, today, day) => {
    expect(dayOfStage(since, today)).toBe(day);
  });
});
