import { describe, expect, it } from '@jest/globals';
import { getExercise } from '../guide/guide';
import { wordsIn } from './words-in';

describe('how long something is', () => {
  it('counts what was written, in rows too, and not what was chosen', () => {
    const fights = [{ trigger: 'Late again', mine: 'I said: nothing.', way: 'pulled-away' }, { trigger: 'The phone' }];
    expect(wordsIn(getExercise('how-we-fought'), { fights, signs: ['retreat', 'no-end'], turn: 'At the window — I heard her.' })).toBe(13);
  });

  it('is nothing where nothing was written', () => {
    expect(wordsIn(getExercise('how-we-fought'), { signs: ['retreat'] })).toBe(0);
    expect(wordsIn(getExercise('how-we-fought'), {})).toBe(0);
  });

  it('counts goals by what they say', () => {
    const goal = {
      what: 'A walk each week',
      owner: 'both',
      cadence: 'weekly',
      startsOn: '',
      noticedBy: 'We come home late',
      status: 'not-begun',
    };
    const exercise = getExercise('plan-of-action');
    const plan = exercise.sections.flatMap(({ fields }) => fields).find(({ kind }) => kind === 'plan');
    expect(wordsIn(exercise, { [plan?.id ?? '']: [goal] })).toBe(8);
  });
});
