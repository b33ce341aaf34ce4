import { describe, expect, it } from '@jest/globals';
import { AgreeToPlanDocument, OpenSittingDocument, ReadPlanDocument } from '@rekindle/shared/graphql';
import { anOffer } from '../testing/an-offer';
import { open } from '../testing/answering';

describe('what is asked about self-harm', () => {
  const measures = [anOffer('phq-9', { needsPlan: true })];
  const plan = { responderName: 'Ines Halloran', hours: 'Monday to Friday', steps: 'I call you.', referral: 'Your doctor.', version: 2 };

  it('waits until the plan was agreed to, as it was read', async () => {
    const page = await open('/answer/phq-9/9', { measures });
    await page.answer(OpenSittingDocument, { sitting: null, measures });
    expect(page.url).toBe('/answer/phq-9/plan');
    await page.answer(ReadPlanDocument, { responsePlan: plan });
    expect(page.text).toContain('What happens I call you.');
    await page.press('I agree');
    expect(page.asked(AgreeToPlanDocument)).toEqual({ version: 2 });
    await page.answer(AgreeToPlanDocument, { agreeToResponsePlan: true });
    expect(page.url).toBe('/answer/phq-9/1');
  });

  it('says when the plan has changed meanwhile, and goes nowhere', async () => {
    const page = await open('/answer/phq-9/1', { measures });
    await page.answer(OpenSittingDocument, { sitting: null, measures });
    await page.answer(ReadPlanDocument, { responsePlan: plan });
    await page.press('I agree');
    await page.refuse(AgreeToPlanDocument, 'What you read has changed since.', { code: 'CONFLICT', problem: 'measures.plan-changed' });
    expect(page.text).toContain('What you read has changed since.');
    expect(page.url).toBe('/answer/phq-9/plan');
  });
});
