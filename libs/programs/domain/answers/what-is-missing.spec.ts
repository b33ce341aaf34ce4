import { describe, expect, it } from '@jest/globals';
import type { Answers } from '../exercise/exercise';
import { getExercise } from '../guide/guide';
import { askedAnswers } from './asked-answers';
import { whatIsMissing } from './what-is-missing';

const lacks = (key: string, answers: Answers) =>
  whatIsMissing(getExercise(key), answers, new Set()).map(({ field, lack }) => `${field}: ${lack}`);

describe('what is missing', () => {
  it('is asked for only where the field is asked', () => {
    expect(lacks('name-the-reason', {})).toEqual(['side: needed']);
    expect(lacks('name-the-reason', { side: 'them' })).toEqual(['asked: needed']);
    expect(lacks('name-the-reason', { side: 'me' })).toEqual([]);
  });

  it('is a row, or what a row cannot do without; empty rows are none', () => {
    expect(lacks('how-we-fought', {})).toEqual(['fights: needed']);
    expect(lacks('how-we-fought', { fights: [{ trigger: 'Late again' }, {}] })).toEqual(['fights: too-few']);
    expect(lacks('how-we-fought', { fights: [{ trigger: 'Late again' }, { mine: 'I shouted' }] })).toEqual(['fights: row-unfinished']);
    expect(lacks('how-we-fought', { fights: [{ trigger: 'Late again' }, { trigger: 'The phone' }] })).toEqual([]);
  });

  it('is everywhere in order, section by section', () => {
    expect(whatIsMissing(getExercise('how-we-fought'), {}, new Set())).toEqual([{ section: 'fights', field: 'fights', lack: 'needed' }]);
  });
});

it('hands in nothing that was typed under a choice since taken back', () => {
  const answers = { side: 'me', 'reason-i-heard': 'He felt alone', 'reason-i-gave': ' ', 'honest-reason': 'I felt alone' };
  expect(askedAnswers(getExercise('name-the-reason'), answers)).toEqual({ side: 'me', 'honest-reason': 'I felt alone' });
});
