import { beforeEach, describe, expect, it } from '@jest/globals';
import { EndAbsenceDocument, OwnTimeAwayDocument, SetAbsenceDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { TimeAway } from './time-away';

const deputies = [{ memberId: 'm2', name: 'Ben Okafor' }];
const absence = { fromDay: '2026-12-24', untilDay: '2027-01-02', deputyId: 'm2', deputyName: 'Ben Okafor' };

describe('time away', () => {
  let page: OpenedPage;

  beforeEach(async () => {
    page = await openPage([{ path: '', component: TimeAway }], { at: '/' });
  });

  it('is said with its days and who stands in', async () => {
    await page.answer(OwnTimeAwayDocument, { timeAway: { absence: null, deputies } });
    await page.type('First day away', '2026-12-24');
    await page.type('Last day away', '2027-01-02');
    await page.select('Who stands in', 'm2');
    await page.press('Save');
    expect(page.asked(SetAbsenceDocument)).toEqual({ input: { fromDay: '2026-12-24', untilDay: '2027-01-02', deputyId: 'm2' } });
    await page.answer(SetAbsenceDocument, { setAbsence: absence });
    expect(page.text).toContain('Away from 24 December 2026 to 2 January 2027. What cannot wait goes to Ben Okafor.');
  });

  it('says at its field what is wrong, and keeps what was typed', async () => {
    await page.answer(OwnTimeAwayDocument, { timeAway: { absence: null, deputies } });
    await page.type('First day away', '2026-12-24');
    await page.press('Save');
    await page.refuse(SetAbsenceDocument, 'The last day lies before the first.', {
      ...{ code: 'BAD_USER_INPUT', problem: 'identity.absence-ends-first', field: 'untilDay' },
    });
    expect(page.noteOf('Last day away')).toBe('The last day lies before the first.');
    expect(page.box('First day away').value).toBe('2026-12-24');
  });

  it('ends when somebody is back', async () => {
    await page.answer(OwnTimeAwayDocument, { timeAway: { absence, deputies } });
    await page.press('I am here');
    await page.answer(EndAbsenceDocument, { endAbsence: true });
    expect(page.box('First day away').value).toBe('');
  });

  it('says why nobody can stand in', async () => {
    await page.answer(OwnTimeAwayDocument, { timeAway: { absence: null, deputies: [] } });
    expect(page.text).toContain('Nobody else in your practice sees all of your clients');
  });

  it('says when the server is away', async () => {
    await page.cut(OwnTimeAwayDocument);
    expect(page.text).toContain('We could not reach the server');
  });
});
