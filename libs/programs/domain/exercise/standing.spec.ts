import { describe, expect, it } from '@jest/globals';
import { getExercise } from '../guide/guide';
import { isDone, type LatestSubmission, type Standing, standingOf } from './standing';
import { holdHoursOf, mayBeginAlone } from './who-may-begin';

describe('an exercise', () => {
  it.each<[LatestSubmission | null, Standing, boolean]>([
    [null, 'open', false],
    [{ isShared: true, review: null }, 'handed-in', true],
    [{ isShared: true, review: 'handed-back' }, 'handed-back', false],
    [{ isShared: true, review: 'reviewed' }, 'reviewed', true],
    [{ isShared: false, review: null }, 'kept', true],
  ])('of which %j was handed in is %s', (latest, standing, done) => {
    expect(standingOf(latest)).toBe(standing);
    expect(isDone(standing)).toBe(done);
  });

  it('is begun alone only where it is one’s own work', () => {
    expect(mayBeginAlone(getExercise('how-we-fought'))).toBe(true);
    expect(mayBeginAlone({ key: 'first-message', part: 'own-work' })).toBe(false);
    expect(mayBeginAlone({ key: 'friends-and-family', part: 'talk' })).toBe(false);
  });

  it('rests as long as its letters', () => {
    expect(holdHoursOf(getExercise('how-we-fought'))).toBe(0);
    const letter = { kind: 'letter', id: 'a', label: 'A', holdHours: 24 } as const;
    expect(holdHoursOf({ sections: [{ id: 's', title: 'S', fields: [letter] }] })).toBe(24);
  });
});
