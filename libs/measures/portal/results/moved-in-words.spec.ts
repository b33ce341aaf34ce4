import { describe, expect, it } from '@jest/globals';
import { argumentHabits, breakupImpact, phq4, questionnaires, selfWorth } from '@rekindle/measures/domain';
import { endsInWords, movedInWords } from './moved-in-words';

const [weight, worth, hurtsAndMends] = [breakupImpact.scales[0]!, selfWorth.scales[0]!, argumentHabits.scales[2]!];

describe('how a figure has moved', () => {
  it.each([
    ['the first time', weight, [52.5], 'This was the first time.'],
    ['too much left out', weight, [null, 52.5], 'A little too much was left out'],
    ['too much left out before', weight, [52.5, null], 'Last time too much was left out to compare.'],
    ['nineteen points', weight, [52.5, 33.5], 'About as last time.'],
    ['twenty points up', weight, [60, 40], 'Heavier than last time'],
    ['twenty points down', weight, [40, 60], 'Lighter than last time'],
    ['twenty points up of what is good', worth, [60, 40], 'More than last time'],
    ['twenty points down of what is good', worth, [40, 60], 'Less than last time'],
    ['two points, where nobody knows the wobble', phq4.scales[0]!, [6, 4], 'Last time it was 4, now it is 6.'],
    ['nothing, where nobody knows the wobble', phq4.scales[0]!, [6, 6], 'The same as last time.'],
    ['from more harm to more repair', hurtsAndMends, [25, -10], 'Last time it was -10, now it is 25.'],
  ])('%s', (_what, scale, values, words) => {
    expect(movedInWords(scale, values)).toContain(words);
  });

  it('is never called what somebody has, nor a success of anybody', () => {
    for (const scale of questionnaires.flatMap(({ scales }) => scales))
      for (const values of [[100, 0], [0, 100], [50, 50], [null], [50], [50, null]])
        expect(movedInWords(scale, values)).not.toMatch(/depress|anxi|severe|mild|moderate|normal range|improved|thanks to|because/i);
  });
});

it('every scale has words for its ends', () => {
  for (const scale of questionnaires.flatMap(({ scales }) => scales)) expect(endsInWords(scale)).toHaveLength(2);
});
