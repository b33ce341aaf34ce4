import { describe, expect, it } from '@jest/globals';
import { causesOf, FlagCause, FlagCode, flagCodes, flagRules, tierOf } from './flag-code';
import { type Flag, flawInLook, passesAt, standingOf, wantsLook } from './flag-standing';

const monday = new Date('2026-03-02T09:00:00Z');
const later = (days: number, hours = 0) => new Date(monday.getTime() + (days * 24 + hours) * 3_600_000);
const aFlag = (code: FlagCode, ...looks: Date[]): Flag => ({
  ...{ code, cause: causesOf(code)[0]!, raisedAt: monday, looks: looks.map((at) => ({ at })) },
});

describe('a flag', () => {
  it('stands until somebody looks, a year later too', () => {
    for (const code of flagCodes.filter((each) => flagRules[each].lock === 'until-cleared')) {
      expect(standingOf(aFlag(code), later(365))).toBe('open');
      expect(passesAt(aFlag(code))).toBeNull();
    }
  });

  it('about pursuit passes after thirty days, about drink after a day', () => {
    expect([standingOf(aFlag(FlagCode.PURSUIT_SOFT), later(29, 23)), standingOf(aFlag(FlagCode.PURSUIT_SOFT), later(30))]).toEqual([
      'open',
      'over',
    ]);
    expect([standingOf(aFlag(FlagCode.INTOX), later(0, 23)), standingOf(aFlag(FlagCode.INTOX), later(1))]).toEqual(['open', 'over']);
    expect(passesAt(aFlag(FlagCode.INTOX))).toEqual(later(1));
  });

  it('is cleared by one look; by two where a second is wanted', () => {
    for (const code of flagCodes) {
      const isTwice = [FlagCode.SH_NOW, FlagCode.ABUSED_BY_EX].includes(code as never);
      expect(standingOf(aFlag(code, later(0, 1)), later(0, 2))).toBe(isTwice ? 'looked-at' : 'cleared');
      expect(standingOf(aFlag(code, later(0, 1), later(8)), later(8))).toBe('cleared');
    }
  });
});

it('somebody has to look until they have, and once more when a week has passed', () => {
  expect(wantsLook(aFlag(FlagCode.SH_NOW), later(1))).toBe(true);
  const looked = aFlag(FlagCode.SH_NOW, later(1));
  expect([wantsLook(looked, later(7, 23)), wantsLook(looked, later(8))]).toEqual([false, true]);
  expect(wantsLook(aFlag(FlagCode.SH_NOW, later(1), later(8)), later(9))).toBe(false);
  expect(wantsLook(aFlag(FlagCode.INTOX), later(2))).toBe(false);
});

describe('a look', () => {
  it('needs a note that says something', () => {
    expect(flawInLook(aFlag(FlagCode.LEG), ' \n', later(1))).toBe('note-missing');
    expect(flawInLook(aFlag(FlagCode.LEG), 'The order has ended.', later(1))).toBeNull();
  });

  it('is taken a second time a week after the first, and not before', () => {
    const looked = aFlag(FlagCode.SH_NOW, later(1));
    expect(flawInLook(looked, 'Still well.', later(7, 23))).toBe('too-early');
    expect(flawInLook(looked, 'Still well.', later(8))).toBeNull();
  });

  it('finds nothing where the flag is gone', () => {
    expect(flawInLook(aFlag(FlagCode.CHILD, later(1)), 'Again.', later(2))).toBe('nothing-stands');
    expect(flawInLook(aFlag(FlagCode.INTOX), 'Sober.', later(2))).toBe('nothing-stands');
  });
});

describe('the tier of a flag', () => {
  it.each([
    [FlagCode.SH_NOW, FlagCause.SAID_SO, 3],
    [FlagCode.SH_PASSIVE, FlagCause.BETTER_OFF_DEAD, 2],
    [FlagCode.SH_PASSIVE, FlagCause.LIFE_POINTLESS, 1],
    [FlagCode.HARM_OTHER, FlagCause.SAID_SO, 3],
    [FlagCode.ABUSED_BY_EX, FlagCause.ANSWERED_YES, 2],
    [FlagCode.ABUSED_BY_EX, FlagCause.STRANGULATION, 3],
    [FlagCode.ABUSED_BY_EX, FlagCause.WEAPON, 3],
    [FlagCode.ABUSED_BY_EX, FlagCause.THREAT_TO_KILL, 3],
    [FlagCode.PURSUIT_HARD, FlagCause.THREAT, 2],
    [FlagCode.PURSUIT_SOFT, FlagCause.WENT_THERE, 1],
    [FlagCode.LEG, FlagCause.ORDER, 1],
    [FlagCode.CHILD, FlagCause.SAID_SO, 2],
    [FlagCode.INTOX, FlagCause.SAID_SO, 0],
    [FlagCode.MENTAL_STATE, FlagCause.SAID_SO, 2],
    [FlagCode.EX_ALSO_CLIENT, FlagCause.SAID_SO, 1],
  ])('%s by "%s" is %i', (code, cause, tier) => {
    expect(tierOf(code, cause)).toBe(tier);
  });

  it('is none where the cause belongs elsewhere', () => {
    expect(() => tierOf(FlagCode.LEG, FlagCause.WEAPON)).toThrow('"weapon" brings up no flag "legal-limit".');
  });
});
