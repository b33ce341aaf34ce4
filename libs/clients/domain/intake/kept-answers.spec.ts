import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IntakeQuestion, intakeQuestions, neededQuestions } from './intake-question';
import { keepAnswer, nextQuestion, unansweredQuestions, type KeptAnswers } from './kept-answers';

const { GOAL, COUNTRY, LENGTH, NICKNAME } = IntakeQuestion;
const at = new Date('2026-03-14T14:02:00Z');
const goal = (code: string | null, revision: number) => ({ question: GOAL, code, revision });

describe('keeping an answer', () => {
  it('counts each time that it changes', () => {
    const first = keepAnswer({}, goal('rebuild', 0), at);
    expect(first.answer).toEqual({ code: 'rebuild', revision: 1, savedAt: '2026-03-14T14:02:00.000Z' });
    expect(keepAnswer(first.answers, goal('let-go', 1), at).answer).toMatchObject({ code: 'let-go', revision: 2 });
  });

  it('leaves what another device has written since, and says what that is', () => {
    const { answers } = keepAnswer({}, goal('rebuild', 0), at);
    const late = keepAnswer(answers, goal('let-go', 0), at);
    expect(late).toMatchObject({ isKept: false, answer: { code: 'rebuild', revision: 1 } });
    expect(late.answers).toBe(answers);
  });

  it('takes the same answer twice, because a device that heard nothing sends it again', () => {
    const { answers } = keepAnswer({}, goal('rebuild', 0), at);
    expect(keepAnswer(answers, goal('rebuild', 0), at)).toMatchObject({ isKept: true, answer: { revision: 1 } });
  });

  it('keeps that a question was skipped, and quarrels about it as about any answer', () => {
    const { answers } = keepAnswer({}, { question: LENGTH, code: null, revision: 0 }, at);
    expect(answers[LENGTH]?.code).toBeNull();
    expect(keepAnswer(answers, { question: LENGTH, code: 'over-10-years', revision: 0 }, at).isKept).toBe(false);
  });

  it('loses nothing that two devices write in turn without having seen each other: each is kept or told of the other', () => {
    const write = fc.record({ code: fc.constantFrom('rebuild', 'let-go', 'not-sure', null), device: fc.nat(1) });
    fc.assert(
      fc.property(fc.array(write, { maxLength: 12 }), (writes) => {
        let answers: KeptAnswers = {};
        const seen = [0, 0];
        for (const { code, device } of writes) {
          const result = keepAnswer(answers, goal(code, seen[device] ?? 0), at);
          expect(result.answer.code === code).toBe(result.isKept);
          expect(result.answers[GOAL]).toEqual(result.answer);
          ({ answers } = result);
          seen[device] = result.answer.revision;
        }
      }),
    );
  });
});

describe('going on', () => {
  const answered = (questions: readonly IntakeQuestion[]) =>
    Object.fromEntries(questions.map((question) => [question, { code: 'any', revision: 1, savedAt: '' }]));

  it('starts with the first question and ends after the last', () => {
    expect(nextQuestion({})).toBe(COUNTRY);
    expect(nextQuestion(answered(intakeQuestions.slice(0, -1)))).toBe(NICKNAME);
    expect(nextQuestion(answered(intakeQuestions))).toBeNull();
  });

  it('ends only when what is needed was answered and not skipped', () => {
    expect(unansweredQuestions(answered(neededQuestions))).toEqual([]);
    expect(unansweredQuestions({ ...answered(neededQuestions), [GOAL]: { code: null } })).toEqual([GOAL]);
  });
});
