import { expect, it } from '@jest/globals';
import { answerWindow, mayAnswer } from './answer-window';

const due = new Date('2027-06-01T17:00Z');
const answered = new Date('2027-06-02T10:59Z');

it.each([
  ['first, in time', null, '2027-06-02T10:59:59Z', true],
  ['first, eighteen hours late', null, '2027-06-02T11:00:00Z', false],
  ['changed, within a day of the first', answered, '2027-06-03T10:58:59Z', true],
  ['changed, later', answered, '2027-06-03T10:59:00Z', false],
])('an answer is taken: %s', (_when, firstAnsweredAt, now, isTaken) => {
  expect(mayAnswer(answerWindow(due, firstAnsweredAt), new Date(now))).toBe(isTaken);
});
