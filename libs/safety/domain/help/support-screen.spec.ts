import { describe, expect, it } from '@jest/globals';
import { contactConduct, questionnaires } from '@rekindle/measures/domain';
import { tierOf } from '../flags/flag-code';
import { flagsRaisedBy } from '../flags/raised-by-answers';
import { screenFor } from './support-screen';

const after = (questionnaire: string, item: string, value = 1) => screenFor(flagsRaisedBy(questionnaire, { [item]: value }));

describe('the screen after an answer', () => {
  it('comes after what cannot wait, in words that fit', () => {
    expect(contactConduct.items.map(({ id }) => [id, after('contact-conduct', id)])).toEqual([
      ['no-answer', null],
      ['asked-not-to', 'stop'],
      ['other-way', 'stop'],
      ['went-there', null],
      ['looked-into', 'stop'],
      ['unasked-gifts', null],
      ['through-others', null],
      ['threat', 'stop'],
      ['order', 'limit'],
    ]);
    expect([after('breakup-impact', 'pointless', 2), after('breakup-impact', 'pointless', 3)]).toEqual([null, 'support']);
    expect(after('phq-9', 'better-off-dead')).toBe('support');
    expect(after('hark', 'afraid')).toBe('safe');
  });

  it('comes after every answer whose flag is of tier 2 or 3', () => {
    for (const { code, items } of questionnaires)
      for (const { id } of items)
        for (const { code: flag, cause } of flagsRaisedBy(code, { [id]: 10 }))
          if (tierOf(flag, cause) >= 2) expect(after(code, id, 10)).not.toBeNull();
  });

  it('is that of whoever is in most danger', () => {
    expect(screenFor([...flagsRaisedBy('contact-conduct', { order: 1, threat: 1 })])).toBe('stop');
    expect(screenFor([])).toBeNull();
  });
});
