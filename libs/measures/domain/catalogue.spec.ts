import { describe, expect, it } from '@jest/globals';
import { findQuestionnaire, getQuestionnaire, isOffered, questionnaires } from './catalogue';
import { contactConduct } from './checks/contact-conduct';
import { hark } from './instruments/hark';
import { k6 } from './instruments/k6';
import { phq8, phq9 } from './instruments/phq';
import { choicesOf } from './questionnaire';

it('a questionnaire that nobody asks is not found, and getting it fails', () => {
  expect(findQuestionnaire('nothing')).toBeNull();
  expect(() => getQuestionnaire('nothing')).toThrow('There is no questionnaire "nothing".');
});

describe.each(questionnaires.map((questionnaire) => [questionnaire.code, questionnaire] as const))('%s', (code, questionnaire) => {
  const ids = questionnaire.items.map(({ id }) => id);

  it('is found by its code, which no other has', () => {
    expect(findQuestionnaire(code)).toBe(questionnaire);
  });

  it('says why it is asked, since when it is so, and whom to thank', () => {
    expect(questionnaire.why).toMatch(/\.$/);
    expect(questionnaire.version).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(Boolean(questionnaire.credit)).toBe(questionnaire.wording !== null);
  });

  it('has items with ids of their own, and answers to each', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const item of questionnaire.items) {
      const values = choicesOf(questionnaire, item).map(({ value }) => value);
      expect(values.length).toBeGreaterThan(1);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('scores only what it asks, reverses only what it scores, and its bands rise from the least score on', () => {
    for (const scale of questionnaire.scales) {
      if (scale.how !== 'balance') {
        expect(ids).toEqual(expect.arrayContaining([...scale.items]));
        expect(scale.items).toEqual(expect.arrayContaining([...scale.reversed]));
      }
      const starts = scale.bands.map(({ from }) => from);
      expect(starts).toEqual([...new Set(starts)].sort((one, other) => one - other));
      if (starts.length > 0) expect(starts[0]).toBe(0);
    }
  });
});

it('asks ten, twelve, sixteen, nine and eight, as many as it says', () => {
  const counts = Object.fromEntries(questionnaires.map(({ code, items }) => [code, items.length]));
  expect(counts).toEqual({
    ...{ 'breakup-impact': 10, 'contact-conduct': 9, closeness: 12, 'giving-and-self': 12, 'argument-habits': 16, 'self-worth': 8 },
    ...{ together: 9, pulse: 1, worth: 1, 'phq-4': 4, 'phq-8': 8, 'phq-9': 9, 'gad-7': 7, k6: 6, hark: 4 },
  });
});

// Written a second time on purpose: a key that slips turns a hard week into an easy one, and no other test would see it.
it('turns round exactly these', () => {
  const turned = questionnaires.flatMap(({ code, scales }) =>
    scales.flatMap((scale) => ('reversed' in scale ? scale.reversed.map((id) => `${code}: ${id}`) : [])),
  );
  expect([...new Set(turned)].sort()).toEqual([
    ...['breakup-impact: okay', 'closeness: ask-comfort', 'closeness: day-apart', 'closeness: next-month', 'closeness: rely'],
    ...['giving-and-self: can-refuse', 'giving-and-self: let-decide', 'giving-and-self: whole'],
    ...['self-worth: approval', 'self-worth: not-disliked', 'self-worth: put-down', 'self-worth: worth-less'],
  ]);
});

it('gives conduct no score', () => {
  expect(contactConduct.scales).toEqual([]);
});

describe('what a practice may ask', () => {
  it('has items about self-harm only where somebody answers', () => {
    expect(isOffered(phq9, { hasSelfHarmItems: false })).toBe(false);
    expect(isOffered(phq9, { hasSelfHarmItems: true })).toBe(true);
    expect(isOffered(phq8, { hasSelfHarmItems: false })).toBe(true);
  });

  it('never has a wording that nobody has compared', () => {
    for (const hasSelfHarmItems of [true, false])
      expect([isOffered(k6, { hasSelfHarmItems }), isOffered(hark, { hasSelfHarmItems })]).toEqual([false, false]);
    expect(isOffered({ ...k6, wording: { verifiedBy: 'Ines', verifiedAt: '2026-12-01', source: '' } }, { hasSelfHarmItems: false })).toBe(
      true,
    );
  });
});
