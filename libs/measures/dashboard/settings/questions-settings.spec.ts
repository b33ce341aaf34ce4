import { beforeEach, describe, expect, it } from '@jest/globals';
import { type PlanFragment, ResponsePlanDocument, SetResponsePlanDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { measuresRoutes } from '../measures.routes';

const responders = [
  { memberId: 'm1', name: 'Ines Halloran' },
  { memberId: 'm2', name: 'Ben Okafor' },
];
const empty: PlanFragment = { responderId: null, hours: '', steps: '', referral: '', isOn: false };

describe('the setting for questions about self-harm', () => {
  let page: OpenedPage;

  beforeEach(async () => {
    page = await openPage(measuresRoutes, { at: '/settings/questions' });
  });

  it('waits, and says when the server is away', async () => {
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
    await page.cut(ResponsePlanDocument);
    expect(page.text).toContain('We could not reach the server');
  });

  it('keeps the plan and switches them on', async () => {
    await page.answer(ResponsePlanDocument, { responsePlan: empty, responders });
    await page.select('Who answers', 'm2');
    await page.type('When they answer', 'Monday to Friday, 9 to 17');
    await page.type('What happens after such an answer', 'I call you.');
    await page.type('Where you refer clients to, and how', 'Your doctor.');
    await page.press('Save');
    const plan = { responderId: 'm2', hours: 'Monday to Friday, 9 to 17', steps: 'I call you.', referral: 'Your doctor.', isOn: false };
    expect(page.asked(SetResponsePlanDocument)).toEqual({ input: plan });
    await page.answer(SetResponsePlanDocument, { setResponsePlan: plan });
    expect(page.text).toMatch(/Saved \d\d:\d\d/);
  });

  it('says at its field what is missing, and keeps what was typed', async () => {
    await page.answer(ResponsePlanDocument, { responsePlan: { ...empty, isOn: true, responderId: 'm1' }, responders });
    await page.type('When they answer', 'Always in the morning');
    await page.press('Save');
    await page.refuse(SetResponsePlanDocument, 'Please say what happens after such an answer.', {
      ...{ code: 'BAD_USER_INPUT', problem: 'measures.plan-steps-missing', field: 'steps' },
    });
    expect(page.noteOf('What happens after such an answer')).toBe('Please say what happens after such an answer.');
    expect(page.box('When they answer').value).toBe('Always in the morning');
  });
});
