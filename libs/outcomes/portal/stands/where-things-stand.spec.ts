import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  CorrectMyOutcomeDocument,
  HowItHasBeenDocument,
  Session,
  TellOutcomeDocument,
  WhereThingsStandDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { DeviceDrafts, Toasts } from '@rekindle/shared/ui';
import { OwnOutcome } from '../own/own-outcome';
import { outcomesRoutes } from '../outcomes.routes';
import { said, whatStands } from '../testing/what-stands';

let page: OpenedPage;
const at = '/more/where-things-stand';
const routes = [...outcomesRoutes, { path: '**', children: [] }];
async function show(...given: Parameters<typeof whatStands>): Promise<void> {
  const { myOutcome, myProgress } = whatStands(...given);
  await page.answer(WhereThingsStandDocument, { myOutcome });
  await page.answer(HowItHasBeenDocument, { myProgress });
}
const outcomeOf = (...reports: readonly ReturnType<typeof said>[]) =>
  whatStands({ reports, says: reports[0]?.says ?? null, knownUntil: reports[0]?.asOf ?? null }).myOutcome;

describe('where things stand', () => {
  beforeEach(async () => {
    page = await openPage(routes, { at });
  });

  it('waits, asks how it is, and says how it has been', async () => {
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
    await show();
    expect(page.heading).toBe('Where things stand');
    expect(page.text).toContain('How is it between you now?');
    expect(page.text).toContain('You began here 19 days ago, on 1 March 2026.');
    expect(page.text).not.toContain('All that was said');
  });

  it('is said in two taps, with kind words in between', async () => {
    await show();
    await page.choose('Moved on');
    expect(page.text).toContain('Letting go well counts here as much as coming back');
    await page.press('Say it');
    expect(page.asked(TellOutcomeDocument)).toEqual({
      input: { says: 'MOVED_ON', asOf: '2026-03-20', since: null, isCertain: true, isPrivate: false },
    });
    await page.answer(TellOutcomeDocument, { tellOutcome: outcomeOf(said('MOVED_ON', 20)) });
    expect(TestBed.inject(Toasts).current()?.text).toBe('Said. Thank you');
    expect(page.element.querySelector('.status')?.textContent).toBe('Moved on');
    expect(() => page.button('Say it')).toThrow();
  });

  it('holds since when, who may read it, and how sure somebody is', async () => {
    await show();
    await page.choose('A couple again, on trial');
    await page.type('Since when (optional)', '2026-03-10');
    await page.choose('Private to statistics');
    expect(page.text).toContain('no coach ever reads it, or learns that you said anything');
    await page.type('The day it was so', '2026-03-19');
    await page.choose('I am not certain');
    await page.press('Say it');
    expect(page.asked(TellOutcomeDocument).input).toEqual({
      ...{ says: 'TRIAL', asOf: '2026-03-19', since: '2026-03-10', isCertain: false, isPrivate: true },
    });
  });

  it('says at the field which day cannot be', async () => {
    await show();
    await page.choose('Apart');
    await page.type('Since when (optional)', '2026-03-25');
    await page.press('Say it');
    expect(page.noteOf('Since when (optional)')).toContain('It cannot have begun later');
    await page.type('The day it was so', '2026-04-25');
    expect(page.noteOf('The day it was so')).toContain('That day is still ahead');
    expect(page.isAsking(TellOutcomeDocument)).toBe(false);
  });

  it('shows who said what, and who reads it; only what is one’s own can be corrected', async () => {
    const heard = said('APART', 2, { by: 'COACH', source: 'CLIENT_PAGE', isOwn: false, writer: 'Ines Halloran' });
    await show({ reports: [said('TRIAL', 12, { isPrivate: true }), heard], says: 'TRIAL', knownUntil: '2026-03-12', isUnconfirmed: true });
    const [own, theirs] = [...page.element.querySelectorAll('ol > li')].map(({ textContent }) => textContent);
    expect(own).toContain('Private to statistics');
    expect(theirs).toContain('Heard from you by Ines Halloran');
    expect(theirs).not.toContain('Correct');
    expect(page.text).toContain('say it once more in 14 days or later');
  });

  it('is corrected, and taken back, without losing what it was', async () => {
    await show({ reports: [said('TOGETHER', 12)], says: 'TOGETHER', knownUntil: '2026-03-12' });
    await page.press('Correct: A couple again, and committed');
    const drawer = page.element.querySelector('rk-drawer')!;
    drawer.querySelector<HTMLInputElement>('input[value=TRIAL]')!.click();
    await page.settle();
    drawer.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    await page.settle();
    expect(page.asked(CorrectMyOutcomeDocument).input).toEqual({
      ...{ reportId: 'TOGETHER-12', says: 'TRIAL', asOf: '2026-03-12', since: null, isCertain: true, isTakenBack: false },
    });
    const corrected = said('TRIAL', 12, { corrects: 'TOGETHER-12' });
    await page.answer(CorrectMyOutcomeDocument, { correctMyOutcome: outcomeOf(corrected, said('TOGETHER', 12)) });
    expect(page.element.querySelector('ol > li')?.textContent).toContain('What it said before');
    await page.press('Take back: A couple again, on trial');
    await page.press('Take it back');
    expect(page.asked(CorrectMyOutcomeDocument).input).toMatchObject({ reportId: 'TRIAL-12', isTakenBack: true });
  });

  it('keeps what was told without a network, says so, and sends it later', async () => {
    await show();
    await page.choose('Apart');
    await page.press('Say it');
    await page.cut(TellOutcomeDocument);
    expect(page.text).toContain('“Apart”: it lies on this device only, and is sent by itself once there is a network.');
    void TestBed.inject(DeviceDrafts).send();
    await page.settle();
    await page.answer(TellOutcomeDocument, { tellOutcome: outcomeOf(said('APART', 20)) });
    expect(page.element.querySelector('.status')?.textContent).toBe('Apart');
    expect(page.text).not.toContain('lies on this device');
  });

  it('says why something was not taken, and lets it go', async () => {
    await show();
    await page.choose('Apart');
    await page.press('Say it');
    await page.refuse(TellOutcomeDocument, 'Nothing can be stored.', { code: 'CONFLICT', problem: 'clients.consent-needed' });
    expect(page.text).toContain('“Apart”: Nothing can be stored.');
    await page.press('Remove it from this device');
    expect(page.text).not.toContain('Nothing can be stored.');
  });

  it('keeps what is being filled in while somebody is elsewhere, and sends it by hand only', async () => {
    await show();
    await page.choose('A couple again, on trial');
    await page.visit('/elsewhere');
    await TestBed.inject(DeviceDrafts).send();
    await page.visit(at);
    await show();
    expect(page.element.querySelector<HTMLInputElement>('input:checked')?.value).toBe('TRIAL');
    expect(page.isAsking(TellOutcomeDocument)).toBe(false);
  });

  it('leads to what was agreed to where a needed consent was taken back', async () => {
    await show({}, { mayTell: false });
    expect(page.button('Look at what you agreed to').getAttribute('href')).toBe('/more/agreements');
    expect(() => page.button('Say it')).toThrow();
  });

  it('says when the server is away, and tries again', async () => {
    await page.cut(WhereThingsStandDocument);
    await page.cut(HowItHasBeenDocument);
    await page.press('Try again');
    await show();
    expect(page.text).toContain('How is it between you now?');
  });
});

describe('for somebody whose coaching has ended', () => {
  beforeEach(async () => {
    page = await openPage(routes, { at, readsOnlySince: '2026-11-12T10:00:00Z' });
  });

  it('it can still be said', async () => {
    await show();
    await page.choose('Apart');
    await page.press('Say it');
    expect(page.asked(TellOutcomeDocument).input).toMatchObject({ says: 'APART' });
  });

  it('it cannot, where a needed consent was taken back, and no way is offered that does not exist', async () => {
    await show({ reports: [said('APART', 2)] }, { mayTell: false });
    expect(page.text).toContain('after coaching it cannot be given again');
    expect(() => page.button('Look at what you agreed to')).toThrow();
    expect(() => page.button('Correct')).toThrow();
  });
});

describe('what was told without a network', () => {
  it('is never sent in the name of who signs in next at the same device', async () => {
    page = await openPage(routes, { at });
    const session = TestBed.inject<Session<{ memberId: string }>>(Session);
    session.update({ memberId: 'priya' });
    const own = TestBed.inject(OwnOutcome);
    own.sendWhatWaits();
    session.update({ memberId: 'idris' });
    const telling = { corrects: null, isTakenBack: false, asOf: '2026-03-20', since: null, isCertain: true, isPrivate: true };
    expect(await own.tell({ ...telling, says: 'APART' })).toBe(false);
    expect(page.isAsking(TellOutcomeDocument)).toBe(false);
  });
});
