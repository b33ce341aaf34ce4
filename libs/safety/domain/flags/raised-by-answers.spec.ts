import { describe, expect, it } from '@jest/globals';
import { contactConduct, hark, questionnaires } from '@rekindle/measures/domain';
import { flagsRaisedBy } from './raised-by-answers';

const raised = (questionnaire: string, answers: Record<string, number>) =>
  flagsRaisedBy(questionnaire, answers).map(({ code, cause }) => `${code}, ${cause}`);

describe('a conduct answer', () => {
  it.each([
    ['no-answer', 'pursuit-soft, after-no-answer'],
    ['asked-not-to', 'pursuit-hard, asked-not-to'],
    ['other-way', 'pursuit-hard, other-way'],
    ['went-there', 'pursuit-soft, went-there'],
    ['looked-into', 'pursuit-hard, looked-into'],
    ['unasked-gifts', 'pursuit-soft, unasked-gifts'],
    ['through-others', 'pursuit-soft, through-others'],
    ['threat', 'pursuit-hard, threat'],
    ['order', 'legal-limit, order'],
  ])('yes to "%s" raises %s', (item, flag) => {
    expect(raised('contact-conduct', { [item]: 1 })).toEqual([flag]);
  });

  it('of every item raises something, and no to all of them nothing', () => {
    for (const { id } of contactConduct.items) expect(raised('contact-conduct', { [id]: 1 })).toHaveLength(1);
    expect(raised('contact-conduct', Object.fromEntries(contactConduct.items.map(({ id }) => [id, 0])))).toEqual([]);
  });
});

describe('an answer about not wanting to live', () => {
  it.each([
    ['phq-9', 'better-off-dead', 0, []],
    ['phq-9', 'better-off-dead', 1, ['self-harm-passive, better-off-dead']],
    ['phq-9', 'better-off-dead', 3, ['self-harm-passive, better-off-dead']],
    ['breakup-impact', 'pointless', 2, []],
    ['breakup-impact', 'pointless', 3, ['self-harm-passive, life-pointless']],
    ['breakup-impact', 'pointless', 4, ['self-harm-passive, life-pointless']],
  ])('%s %s %i', (questionnaire, item, value, flags) => {
    expect(raised(questionnaire, { [item]: value })).toEqual(flags);
  });
});

it('any yes about violence raises one flag, however many there are', () => {
  for (const { id } of hark.items) expect(raised('hark', { [id]: 1 })).toEqual(['abused-by-ex, answered-yes']);
  expect(raised('hark', Object.fromEntries(hark.items.map(({ id }) => [id, 1])))).toEqual(['abused-by-ex, answered-yes']);
});

it('nothing is raised by what was skipped, nor by the other questionnaires at their worst', () => {
  const quiet = questionnaires.filter(({ code }) => !['contact-conduct', 'phq-9', 'breakup-impact', 'hark'].includes(code));
  for (const { code, items } of quiet) expect(raised(code, Object.fromEntries(items.map(({ id }) => [id, 10])))).toEqual([]);
  expect(raised('contact-conduct', {})).toEqual([]);
});
