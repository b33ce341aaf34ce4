import { describe, expect, it } from '@jest/globals';
import { ConsentKind, consentKinds, IntakeQuestion, intakeQuestions } from '@rekindle/clients/domain';
import { afterConsent, afterQuestion, beforeConsent, beforeQuestion, wayOn } from './way-on';

const { TERMS, SPECIAL_CATEGORY, JOURNAL_SHARING } = ConsentKind;
const said = (...kinds: ConsentKind[]) => new Map(kinds.map((kind) => [kind, {}]));
const nothing = { missing: [TERMS, SPECIAL_CATEGORY], said: said(), answers: {}, next: IntakeQuestion.COUNTRY };

describe('the way on', () => {
  it('begins with the first consent that is needed', () => {
    expect(wayOn(nothing)).toBe('/welcome/agree/terms');
    expect(wayOn({ ...nothing, missing: [SPECIAL_CATEGORY], said: said(TERMS) })).toBe('/welcome/agree/special-category');
  });

  it('comes back to a needed consent that was taken away in the middle', () => {
    expect(wayOn({ ...nothing, missing: [SPECIAL_CATEGORY], answers: { country: {} }, next: IntakeQuestion.GOAL })).toBe(
      '/welcome/agree/special-category',
    );
  });

  it('offers the other consents until the first question is answered, and then not again', () => {
    const agreed = { missing: [], said: said(TERMS, SPECIAL_CATEGORY), answers: {}, next: IntakeQuestion.COUNTRY };
    expect(wayOn(agreed)).toBe(`/welcome/agree/${JOURNAL_SHARING}`);
    expect(wayOn({ ...agreed, answers: { country: {} }, next: IntakeQuestion.TIME_ZONE })).toBe('/welcome/questions/time-zone');
  });

  it('ends when every question was answered or skipped', () => {
    expect(wayOn({ missing: [], said: said(...consentKinds), answers: { goal: {} }, next: null })).toBe('/welcome/done');
  });

  it('leads through every screen once, and back the same way', () => {
    const screens = ['/welcome/agree/terms'];
    for (const kind of consentKinds) screens.push(afterConsent(kind));
    for (const question of intakeQuestions) screens.push(afterQuestion(question));
    expect(new Set(screens).size).toBe(consentKinds.length + intakeQuestions.length + 1);
    expect([...consentKinds.map(beforeConsent), ...intakeQuestions.map(beforeQuestion)]).toEqual(['/welcome', ...screens.slice(0, -2)]);
  });
});
