import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { BeginningDocument, SaveIntakeAnswerDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { onlyBegun } from '../beginning/guards';
import { clientsRoutes } from '../clients.routes';
import { aBeginning, anAnswer, needed } from '../testing/a-beginning';

const answers = {
  ...{ country: 'PT', 'time-zone': 'America/New_York', 'mail-hour': '8', breakup: '2026-01-14', ties: 'children,home' },
  ...{ contact: 'often', goal: 'rebuild', length: null, nickname: 'the bear' },
};

async function open(at: string, more: { readsOnlySince?: string } = {}): Promise<OpenedPage> {
  const page = await openPage([{ path: '', canActivateChild: [onlyBegun], children: clientsRoutes }], { at, ...more });
  await page.answer(BeginningDocument, aBeginning({ agreed: needed, answers, completedAt: '2026-03-01T09:00:00Z' }));
  return page;
}

const rows = (page: OpenedPage) =>
  [...page.element.querySelectorAll('section > .row')].map((row) =>
    [...row.querySelectorAll('span > span')].map(({ textContent }) => textContent).join(': '),
  );

describe('what somebody told', () => {
  it('is read in words, with what was skipped and what was not reached', async () => {
    expect(rows(await open('/more/answers'))).toEqual([
      'Where you live: Portugal',
      'Your time: New York',
      'Hour for check-ins: 08:00',
      'When you parted: 14 January 2026',
      'Who ended it: Not answered',
      'How long you were together: Skipped',
      'What you still share: Children, A home',
      'Earlier breakups: Not answered',
      'Contact now: Often',
      'What you want to find out: Whether it can be rebuilt',
      'What we call the other person: the bear',
    ]);
  });

  it('is changed later, and builds on what was there', async () => {
    const page = await open('/more/answers/contact');
    await page.choose('None');
    expect(page.isAsking(SaveIntakeAnswerDocument)).toBe(false);
    await page.press('Save');
    expect(page.asked(SaveIntakeAnswerDocument)).toEqual({ input: { question: 'CONTACT', code: 'none', revision: 1 } });
    await page.answer(SaveIntakeAnswerDocument, { saveIntakeAnswer: { isKept: true, answer: anAnswer('contact', 'none', 2) } });
    expect(page.url).toBe('/more/answers');
    expect(rows(page)).toContain('Contact now: None');
  });

  it('is taken back where it need not be told', async () => {
    const page = await open('/more/answers/breakup');
    await page.press('Rather say nothing');
    expect(page.asked(SaveIntakeAnswerDocument).input.code).toBeNull();
  });

  it('stays where it is needed', async () => {
    expect((await open('/more/answers/goal')).text).not.toContain('Rather say nothing');
  });

  it('is not saved while it cannot be taken', async () => {
    const page = await open('/more/answers/nickname');
    await page.type('Nickname', 'anna@mail.example');
    await page.press('Save');
    expect(page.noteOf('Nickname')).toContain('That looks like an e-mail address.');
    expect(page.url).toBe('/more/answers/nickname');
  });

  it('that was answered on two devices is told of, and settled there', async () => {
    const page = await open('/more/answers/goal');
    await page.choose('How to let go well');
    await page.press('Save');
    await page.answer(SaveIntakeAnswerDocument, { saveIntakeAnswer: { isKept: false, answer: anAnswer('goal', 'not-sure', 2) } });
    expect(TestBed.inject(Toasts).current()?.text).toBe('You answered a question on two devices');
    expect(page.text).toContain('On the other, saved');
    await page.press('Keep the other');
    expect(rows(page)).toContain('What you want to find out: I am not sure yet');
    expect(page.isAsking(SaveIntakeAnswerDocument)).toBe(false);
  });

  it('stays as it is once coaching has ended: it is read, and leads nowhere', async () => {
    const page = await open('/more/answers', { readsOnlySince: '2026-11-12T10:00:00Z' });
    expect(rows(page)).toContain('What you want to find out: Whether it can be rebuilt');
    expect(page.text).toContain('Your coaching has ended, so it stays as it is.');
    expect(page.element.querySelector('section a')).toBeNull();
  });

  it('cannot be changed by its address either, once coaching has ended', async () => {
    expect((await open('/more/answers/goal', { readsOnlySince: '2026-11-12T10:00:00Z' })).url).toBe('/more/answers');
  });

  it('says why the server did not take it, and keeps it to look at', async () => {
    const page = await open('/more/answers/goal');
    await page.choose('How to let go well');
    await page.press('Save');
    await page.refuse(SaveIntakeAnswerDocument, 'Nothing can be stored.', { code: 'CONFLICT', problem: 'clients.consent-needed' });
    expect(page.text).toContain('Nothing can be stored.');
    expect(rows(page)).toContain('What you want to find out: How to let go well');
  });
});
