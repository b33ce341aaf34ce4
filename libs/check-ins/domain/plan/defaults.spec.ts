import { describe, expect, it } from '@jest/globals';
import { relationshipStages } from '@rekindle/clients/domain';
import { checkInOn } from './check-in-on';
import { proposedPlan } from './defaults';
import { planFlaws, wordsOf } from './plan-flaws';

/** A Monday. */
const startsOn = '2027-06-07';
const plans = relationshipStages.flatMap((stage) =>
  [1, 14, 15, 60, 61].map((day) => ({ stage, day, plan: proposedPlan(stage, day, startsOn) })),
);

const asked = (stage: (typeof relationshipStages)[number], day: number, date: string) =>
  checkInOn(proposedPlan(stage, day, startsOn)!, date, []).flatMap(({ questions }) => questions.map(({ id }) => id));

describe('what is proposed', () => {
  it('is three taps each evening in the first two weeks, and more on Sunday', () => {
    expect(asked('no-contact', 14, '2027-06-08')).toEqual(['pulse', 'urge', 'contact']);
    expect(asked('no-contact', 14, '2027-06-13')).toEqual(['pulse', 'urge', 'contact', 'breakup-impact', 'phq-4', 'contact-conduct']);
  });

  it('is three evenings a week until day 60, and two after that', () => {
    const week = ['2027-06-07', '2027-06-08', '2027-06-09', '2027-06-10', '2027-06-11', '2027-06-12'];
    expect(week.map((date) => asked('separated', 15, date).length)).toEqual([3, 0, 3, 0, 3, 0]);
    expect(week.map((date) => asked('separated', 61, date).length)).toEqual([0, 2, 0, 0, 2, 0]);
    expect(asked('separated', 60, '2027-06-20')).toEqual(['breakup-impact']);
  });

  it('follows contact and the trial where those are, and is weekly for a couple', () => {
    const trial = proposedPlan('trial', 1, startsOn)!;
    const events = [
      { event: 'trial-start', on: '2027-06-07' },
      { event: 'contact', on: '2027-06-10' },
    ] as const;
    // Where it is followed, it is asked for.
    expect(asked('trial', 1, '2027-06-08')).toEqual(['pulse', 'contact']);
    expect(checkInOn(trial, '2027-06-10', events)).toEqual([]);
    expect(checkInOn(trial, '2027-06-12', [{ event: 'contact', on: '2027-06-11' }]).map(({ id }) => id)).toEqual(['after-contact']);
    expect(checkInOn(trial, '2027-07-07', events).map(({ id }) => id)).toEqual(['trial-day-30']);
    expect(asked('together', 1, '2027-06-13')).toEqual(['together', 'call-out']);
  });

  it('is nothing for whoever has let go', () => {
    expect(proposedPlan('moved-on', 1, startsOn)).toBeNull();
  });

  it('has no flaw at any stage, whatever the practice has switched on', () => {
    expect(plans.flatMap(({ stage, day, plan }) => (plan ? planFlaws(plan).map((flaw) => ({ stage, day, flaw })) : []))).toEqual([]);
  });

  it('tells a bystander nothing and raises its voice to nobody', () => {
    const words = plans.flatMap(({ plan }) => plan?.parts ?? []).flatMap(({ questions }) => questions.flatMap(wordsOf));
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((each) => /!|\b(ex|partner|breakup|broke|relationship|contact|coach\w*)\b/i.test(each))).toEqual([]);
  });
});
