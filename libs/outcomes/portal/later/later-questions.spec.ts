import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { LaterQuestionsDocument, MailLaterQuestionsDocument, type OwnLaterQuestionsFragment } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { laterRoutes } from './later.routes';

const routes = [...laterRoutes, { path: '**', children: [] }];
const at = '/more/later-questions';
const asked: OwnLaterQuestionsFragment = { isAgreedTo: true, isMailStopped: false, days: ['2027-02-19', '2027-08-21', '2028-08-20'] };

async function open(change: Partial<OwnLaterQuestionsFragment> = {}, more: { readsOnlySince?: string } = {}): Promise<OpenedPage> {
  const page = await openPage(routes, { at, ...more });
  await page.answer(LaterQuestionsDocument, { myLaterQuestions: { ...asked, ...change } });
  return page;
}

const days = (page: OpenedPage) => [...page.element.querySelectorAll('li')].map(({ textContent }) => textContent);

describe('the questions that a client will be asked', () => {
  it('wait with the shape of what comes', async () => {
    const page = await openPage(routes, { at });
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
  });

  it.each([
    ['is coached', {}],
    ['reads only', { readsOnlySince: '2026-11-12T10:00:00Z' }],
  ])('stand there with their days, for whoever %s', async (_, more) => {
    expect(days(await open({}, more))).toEqual(['19 February 2027', '21 August 2027', '20 August 2028']);
  });

  it('end with one press, and come again with another', async () => {
    const page = await open();
    await page.press('Stop these mails');
    expect(page.asked(MailLaterQuestionsDocument)).toEqual({ isOn: false });
    await page.answer(MailLaterQuestionsDocument, { mailMyLaterQuestions: { ...asked, isMailStopped: true, days: [] } });
    expect(page.text).toContain('The mails are stopped');
    expect(TestBed.inject(Toasts).current()?.text).toBe('No more of these mails come');
    await page.press('Send them again');
    expect(page.asked(MailLaterQuestionsDocument)).toEqual({ isOn: true });
    await page.answer(MailLaterQuestionsDocument, { mailMyLaterQuestions: asked });
    expect(days(page)).toHaveLength(3);
  });

  it('stay away from an address that takes no mail, and say so', async () => {
    const page = await open({ isMailStopped: true, days: [] });
    await page.press('Send them again');
    await page.answer(MailLaterQuestionsDocument, { mailMyLaterQuestions: { ...asked, isMailStopped: true, days: [] } });
    expect(page.text).toContain('Your address did not take a mail from us');
  });

  it('are none where nobody agreed to them, and lead to the consent', async () => {
    const page = await open({ isAgreedTo: false, days: [] });
    expect(page.text).toContain('You can agree whenever you like');
    expect(page.button('Look at what you agreed to').getAttribute('href')).toBe('/more/agreements');
  });

  it('are none, and no longer to be had, where nobody agreed to them while they were coached', async () => {
    const page = await open({ isAgreedTo: false, days: [] }, { readsOnlySince: '2026-11-12T10:00:00Z' });
    expect(page.text).toContain('this can no longer be given');
  });

  it('are none after two years', async () => {
    expect((await open({ days: [] })).text).toContain('None lies ahead any more.');
  });

  it('stay as they are while the line is cut', async () => {
    const page = await open();
    await page.press('Stop these mails');
    await page.cut(MailLaterQuestionsDocument);
    expect(days(page)).toHaveLength(3);
    expect(TestBed.inject(Toasts).current()?.text).toContain('Nothing was lost.');
  });

  it('say when the server is away, and try again', async () => {
    const page = await openPage(routes, { at });
    await page.cut(LaterQuestionsDocument);
    await page.press('Try again');
    await page.answer(LaterQuestionsDocument, { myLaterQuestions: asked });
    expect(days(page)).toHaveLength(3);
  });
});
