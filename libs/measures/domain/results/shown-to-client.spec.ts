import { expect, it } from '@jest/globals';
import { argumentHabits } from '../checks/argument-habits';
import { breakupImpact } from '../checks/breakup-impact';
import { contactConduct } from '../checks/contact-conduct';
import { pulse, worth } from '../checks/pulse';
import { gad7, phq4 } from '../instruments/gad';
import { k6 } from '../instruments/k6';
import { phq9 } from '../instruments/phq';
import type { Questionnaire } from '../questionnaire';
import { endsOf, minutesOf, scalesForClient } from './shown-to-client';

const ends = (questionnaire: Questionnaire) => questionnaire.scales.map((scale) => [scale.code, ...endsOf(questionnaire, scale)]);

it('a scale ends where nobody can score more', () => {
  expect(ends(phq4)).toEqual([
    ['phq-4', 0, 12],
    ['phq-2', 0, 6],
    ['gad-2', 0, 6],
  ]);
  expect([phq9, gad7, k6, pulse, worth].map((each) => ends(each)[0])).toEqual([
    ['phq-9', 0, 27],
    ['gad-7', 0, 21],
    ['k6', 0, 24],
    ['pulse', 0, 4],
    ['worth', 0, 10],
  ]);
  expect(ends(argumentHabits)).toEqual([
    ['harm', 0, 100],
    ['repair', 0, 100],
    ['balance', -100, 100],
  ]);
});

it('of an instrument a client sees what it adds up to, of our own checks everything', () => {
  const shown = (questionnaire: Questionnaire) => scalesForClient(questionnaire).map(({ code }) => code);
  expect(shown(phq4)).toEqual(['phq-4']);
  expect(shown(argumentHabits)).toEqual(['harm', 'repair', 'balance']);
  expect(shown(contactConduct)).toEqual([]);
});

it('takes ten seconds for each question, and never less than a minute', () => {
  expect([phq4, breakupImpact, argumentHabits, pulse].map(minutesOf)).toEqual([1, 2, 3, 1]);
});
