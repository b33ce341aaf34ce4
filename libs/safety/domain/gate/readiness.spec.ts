import { expect, it } from '@jest/globals';
import { lowerOf, worthTalkingAbout } from './readiness';

it('takes the lower of the two, and misses what either has left out', () => {
  expect(lowerOf({ motive: 4, steadiness: 1, 'own-part': 3 }, { motive: 2, steadiness: 3 })).toEqual({ motive: 2, steadiness: 1 });
});

it('names what the two should talk about', () => {
  expect(worthTalkingAbout({ motive: 4, steadiness: 1, 'own-part': 3 }, { motive: 2, steadiness: 2, boundaries: 0 })).toEqual(['motive']);
});
