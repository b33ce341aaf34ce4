import { describe, expect, it } from '@jest/globals';
import { consentKinds, type IntakeQuestion } from '@rekindle/clients/domain';
import {
  BeginningDocument,
  type BeginningQuery,
  CompleteIntakeDocument,
  GiveConsentDocument,
  SaveIntakeAnswerDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { welcomeRoutes } from '../clients.routes';
import { aBeginning, aConsent, anAnswer, needed } from '../testing/a-beginning';

async function open(at: string, beginning: BeginningQuery): Promise<OpenedPage> {
  const page = await openPage([...welcomeRoutes, { path: '**', children: [] }], { at });
  await page.answer(BeginningDocument, beginning);
  return page;
}

const enough = { country: 'PT', 'time-zone': 'Europe/Lisbon', 'mail-hour': '19', contact: 'none', goal: 'not-sure' };

async function keep(page: OpenedPage, question: IntakeQuestion, code: string | null, revision = 1): Promise<void> {
  await page.answer(SaveIntakeAnswerDocument, { saveIntakeAnswer: { isKept: true, answer: anAnswer(question, code, revision) } });
}

describe('the start', () => {
  it('says what lies ahead, that nobody reads live, and begins with the first consent', async () => {
    const page = await open('/welcome', aBeginning());
    expect(page.heading).toBe('Welcome, Tomasz');
    expect(page.text).toContain('Coaches do not see messages live.');
    expect(page.button('Begin').getAttribute('href')).toBe('/welcome/agree/terms');
  });

  it('goes on where somebody stopped', async () => {
    const page = await open('/welcome', aBeginning({ agreed: needed, answers: { country: 'PT' } }));
    expect(page.heading).toBe('Good that you are back, Tomasz');
    expect(page.button('Go on').getAttribute('href')).toBe('/welcome/questions/time-zone');
  });

  it('has nothing for whoever has finished', async () => {
    expect((await open('/welcome', aBeginning({ agreed: needed, completedAt: '2026-03-01T09:00:00Z' }))).url).toBe('/today');
  });

  it('asks nothing before what is needed was agreed to', async () => {
    expect((await open('/welcome/questions/goal', aBeginning())).url).toBe('/welcome/agree/terms');
  });
});

describe('a consent', () => {
  it.each(consentKinds)('%s says what it means, who would agree, and what happens when it is taken back', async (kind) => {
    const page = await open(`/welcome/agree/${kind}`, aBeginning());
    expect(page.text).toContain('If you take it back later');
    expect(page.text).toContain('with the name Tomasz Wieland');
    expect(page.element.querySelector('input')).toBeNull();
  });

  it('is given by itself, to the text that was shown', async () => {
    const page = await open('/welcome/agree/terms', aBeginning());
    await page.press('I agree');
    expect(page.asked(GiveConsentDocument)).toEqual({ input: { kind: 'TERMS', version: '2026-11-23' } });
    await page.answer(GiveConsentDocument, { giveConsent: aConsent('terms') });
    expect(page.url).toBe('/welcome/agree/special-category');
  });

  it('that is needed stops here when it is put off, without blame', async () => {
    const page = await open('/welcome/agree/terms', aBeginning());
    await page.press('Not now');
    expect(page.url).toBe('/welcome/agree/terms');
    expect(page.text).toContain('Without this nothing can be stored');
  });

  it('that is not needed is put off without a trace', async () => {
    const page = await open('/welcome/agree/follow-up', aBeginning({ agreed: needed }));
    await page.press('Not now');
    expect(page.url).toBe('/welcome/questions/country');
    expect(page.isAsking(GiveConsentDocument)).toBe(false);
  });

  it('is not given while the line is cut', async () => {
    const page = await open('/welcome/agree/terms', aBeginning());
    await page.press('I agree');
    await page.cut(GiveConsentDocument);
    expect(page.url).toBe('/welcome/agree/terms');
    expect(page.text).toContain('Nothing was lost.');
  });
});

describe('a question', () => {
  const onItsWay = (answers = {}) => aBeginning({ agreed: needed, answers });

  it('says how far one has come, and who may read the answers', async () => {
    const page = await open('/welcome/questions/time-zone', onItsWay());
    expect(page.text).toContain('2 of 11');
    expect(page.text).toContain('Only coaches of Stillwater can read your answers');
  });

  it('keeps an answer as it is chosen, and says when', async () => {
    const page = await open('/welcome/questions/contact', onItsWay());
    await page.choose('Now and then');
    expect(page.asked(SaveIntakeAnswerDocument)).toEqual({ input: { question: 'CONTACT', code: 'now-and-then', revision: 0 } });
    await keep(page, 'contact', 'now-and-then');
    expect(page.text).toMatch(/Saved \d\d:\d\d/);
    await page.press('Next');
    expect(page.url).toBe('/welcome/questions/goal');
    expect(page.isAsking(SaveIntakeAnswerDocument)).toBe(false);
  });

  it('keeps what is being typed while the answer before it is still on its way', async () => {
    const page = await open('/welcome/questions/goal', onItsWay({ contact: 'none' }));
    await page.choose('I am not sure yet');
    await page.press('Next');
    expect(page.url).toBe('/welcome/questions/nickname');
    await page.type('Nickname', 'the bear');
    await keep(page, 'goal', 'not-sure');
    expect(page.element.querySelector<HTMLInputElement>('input[type=text]')?.value).toBe('the bear');
  });

  it('goes on without the network, and says that the answer is kept on the device or at least not lost', async () => {
    const page = await open('/welcome/questions/contact', onItsWay());
    await page.choose('None');
    await page.cut(SaveIntakeAnswerDocument);
    expect(page.text).toContain('Saved on this device');
    await page.press('Next');
    expect(page.url).toBe('/welcome/questions/goal');
  });

  it('shows what was answered before, and builds on it', async () => {
    const page = await open('/welcome/questions/contact', onItsWay({ contact: 'often' }));
    expect(page.element.querySelector<HTMLInputElement>('input:checked')?.value).toBe('often');
    await page.choose('None');
    expect(page.asked(SaveIntakeAnswerDocument).input.revision).toBe(1);
  });

  it('wants an answer before it goes on', async () => {
    const page = await open('/welcome/questions/goal', onItsWay());
    await page.press('Next');
    expect(page.url).toBe('/welcome/questions/goal');
    expect(page.text).toContain('Please choose one of the answers.');
  });

  it('is skipped only where it may be, and keeps that it was', async () => {
    expect((await open('/welcome/questions/goal', onItsWay())).text).not.toContain('Skip');
  });

  it('keeps that it was skipped', async () => {
    const page = await open('/welcome/questions/length', onItsWay());
    await page.press('Skip');
    expect(page.asked(SaveIntakeAnswerDocument).input).toMatchObject({ question: 'LENGTH', code: null });
    expect(page.url).toBe('/welcome/questions/ties');
  });

  it('offers the zone of the device, kept once the person goes on', async () => {
    const page = await open('/welcome/questions/time-zone', onItsWay());
    expect(page.isAsking(SaveIntakeAnswerDocument)).toBe(false);
    await page.press('Next');
    expect(page.asked(SaveIntakeAnswerDocument).input).toMatchObject({
      question: 'TIME_ZONE',
      code: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
  });

  it('takes a month without its day', async () => {
    const page = await open('/welcome/questions/breakup', onItsWay());
    await page.select('Month', '01');
    expect(page.isAsking(SaveIntakeAnswerDocument)).toBe(false);
    await page.select('Year', '2025');
    expect(page.asked(SaveIntakeAnswerDocument).input.code).toBe('2025-01');
  });

  it('refuses what leads to the other person, says why, and sends it nowhere', async () => {
    const page = await open('/welcome/questions/nickname', onItsWay());
    await page.type('Nickname', '+44 20 7946 0958');
    await page.press('Next');
    expect(page.noteOf('Nickname')).toContain('That looks like a phone number.');
    expect(page.isAsking(SaveIntakeAnswerDocument)).toBe(false);
    await page.type('Nickname', ' the  bear ');
    expect(page.noteOf('Nickname')).toBe('Coaches do not see messages live.');
    await page.press('Next');
    expect(page.asked(SaveIntakeAnswerDocument).input.code).toBe('the bear');
  });
});

describe('the end', () => {
  const atTheEnd = () => aBeginning({ agreed: needed, answers: enough });

  it('hands the answers over and leads on', async () => {
    const page = await open('/welcome/done', atTheEnd());
    await page.answer(CompleteIntakeDocument, { completeIntake: { completedAt: '2026-03-01T14:05:00Z' } });
    expect(page.heading).toBe('Thank you, Tomasz');
    expect(document.activeElement?.textContent).toBe('Thank you, Tomasz');
    await page.press('Go to Today');
    expect(page.url).toBe('/today');
  });

  it('leads back to a question that is needed and open', async () => {
    const page = await open('/welcome/done', aBeginning({ agreed: needed, answers: { ...enough, goal: null } }));
    expect(page.url).toBe('/welcome/questions/goal');
  });

  it('waits for the network, and says what was kept', async () => {
    const page = await open('/welcome/done', atTheEnd());
    await page.cut(CompleteIntakeDocument);
    expect(page.heading).toBe('Your answers are safe on this device');
    await page.press('Try again');
    await page.answer(CompleteIntakeDocument, { completeIntake: { completedAt: '2026-03-01T14:05:00Z' } });
    expect(page.heading).toBe('Thank you, Tomasz');
  });

  it('says why the server did not take it', async () => {
    const page = await open('/welcome/done', atTheEnd());
    await page.refuse(CompleteIntakeDocument, 'Nothing can be stored.', { code: 'CONFLICT', problem: 'clients.consent-needed' });
    expect(page.text).toContain('Nothing can be stored.');
  });

  it('shows two answers to one question first, and goes on with the one that was chosen', async () => {
    const page = await open('/welcome/questions/goal', atTheEnd());
    await page.choose('How to let go well');
    const there = anAnswer('goal', 'rebuild', 2);
    await page.answer(SaveIntakeAnswerDocument, { saveIntakeAnswer: { isKept: false, answer: there } });
    await page.press('Next');
    await page.press('Skip');
    await keep(page, 'nickname', null);
    expect(page.heading).toBe('Two answers to one question');
    expect(page.text).toContain('How to let go well');
    expect(page.text).toContain('Whether it can be rebuilt');
    await page.press('Keep this one');
    expect(page.asked(SaveIntakeAnswerDocument)).toEqual({ input: { question: 'GOAL', code: 'let-go', revision: 2 } });
    await keep(page, 'goal', 'let-go', 3);
    await page.answer(CompleteIntakeDocument, { completeIntake: { completedAt: '2026-03-01T14:05:00Z' } });
    expect(page.heading).toBe('Thank you, Tomasz');
  });
});
