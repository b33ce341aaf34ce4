import { describe, expect, it } from '@jest/globals';
import { flawInPlan, planTexts, type ResponsePlan } from './response-plan';

const whole: ResponsePlan = {
  responderId: 'm1',
  hours: 'Monday to Friday, 9 to 17',
  steps: 'I call you the same day.',
  referral: 'Your own doctor, by letter.',
};

describe('a plan', () => {
  it('is enough when every part of it stands', () => {
    expect(flawInPlan(whole, true)).toBeNull();
  });

  it.each(['responderId', 'hours', 'steps', 'referral'] as const)('without %s can be kept, and switches nothing on', (part) => {
    const plan = { ...whole, [part]: part === 'responderId' ? null : ' ' };
    expect(flawInPlan(plan, true)).toBe(`${part === 'responderId' ? 'responder' : part}-missing`);
    expect(flawInPlan(plan, false)).toBeNull();
  });

  it.each(Object.entries(planTexts))('whose %s are longer than %i characters is too long, on or off', (part, longest) => {
    const plan = (length: number) => ({ ...whole, [part]: '💬'.repeat(length) });
    expect(flawInPlan(plan(longest), true)).toBeNull();
    expect(flawInPlan(plan(longest + 1), false)).toBe(`${part}-too-long`);
  });
});
