import { describe, expect, it } from '@jest/globals';
import { correctedFact, factsIn } from './intake-facts';
import { IntakeQuestion } from './intake-question';

const today = '2026-03-14';
const kept = (code: string | null) => ({ code, revision: 1, savedAt: '' });

describe('the facts in what somebody answered', () => {
  it('carry the date of the breakup as exactly as it is remembered', () => {
    expect(factsIn({ breakup: kept('2026-01') }, today)).toEqual([
      { kind: 'breakup', happened: { on: '2026-01-01', precision: 'month' }, codes: ['parted'] },
    ]);
  });

  it('are dated on the day they were told where they have no date of their own', () => {
    expect(factsIn({ goal: kept('not-sure'), ties: kept('children,home') }, today)).toEqual([
      { kind: 'ties', happened: { on: today, precision: 'day' }, codes: ['children', 'home'] },
      { kind: 'goal', happened: { on: today, precision: 'day' }, codes: ['not-sure'] },
    ]);
  });

  it('leave out what was skipped, where somebody lives, and what the other person is called', () => {
    expect(
      factsIn({ length: kept(null), country: kept('PT'), 'time-zone': kept('Europe/Lisbon'), nickname: kept('the bear') }, today),
    ).toEqual([]);
  });
});

describe('a corrected answer', () => {
  it('adds a fact', () => {
    expect(correctedFact(IntakeQuestion.CONTACT, 'practical', today)).toMatchObject({ kind: 'contact', codes: ['practical'] });
  });

  it('adds a fact without a code when it is taken back', () => {
    expect(correctedFact(IntakeQuestion.LENGTH, null, today)).toMatchObject({ kind: 'length', codes: [] });
  });

  it('adds none where it is about no fact', () => {
    expect(correctedFact(IntakeQuestion.NICKNAME, 'the bear', today)).toBeNull();
  });
});
