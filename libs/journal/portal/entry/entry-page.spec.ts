import { describe, expect, it } from '@jest/globals';
import {
  OwnEarlierWordingsDocument,
  OwnJournalEntryDocument,
  RemoveJournalEntryDocument,
  SaveJournalEntryDocument,
} from '@rekindle/shared/graphql';
import { localDayAt, localDayInWords, Toasts } from '@rekindle/shared/ui';
import { TestBed } from '@angular/core/testing';
import { anEntry, aSharedEntry, said } from '../testing/an-entry';
import { keep, openEntry, openNew, rest, write } from '../testing/open-entry-page';

const today = localDayAt(new Date());
const id = '11111111-1111-4111-8111-111111111111';

describe('a new entry', () => {
  it('is about today, private, and says that nobody reads along', async () => {
    const page = await openNew();
    expect(page.heading).toBe(localDayInWords(today));
    expect(page.text).toContain('Only me');
    expect(page.text).toContain('Coaches do not see this live');
    expect(page.url).toBe('/journal/new');
  });

  it('gets its address with the first letter, and is sent once typing rests', async () => {
    const page = await openNew();
    await write(page, 'Told Kasia.');
    expect(page.url).toMatch(/^\/journal\/[0-9a-f-]{36}$/);
    expect(page.isAsking(SaveJournalEntryDocument)).toBe(false);
    await rest(page);
    const { input } = page.asked(SaveJournalEntryDocument);
    expect(input).toMatchObject({ revision: 0, writtenOn: today, text: JSON.stringify(said('Told Kasia.')), isForCoach: false });
    expect(page.url).toBe(`/journal/${input.id}`);
    await keep(page, anEntry('Told Kasia.', { id: input.id, writtenOn: today, savedAt: new Date().toISOString() }));
    expect(page.text).toMatch(/Saved \d\d:\d\d/);
  });

  it('shows the question that it answers, and keeps it', async () => {
    const page = await openNew('?prompt=what-i-wanted&day=2026-03-04');
    expect(page.text).toContain('What did you do this week only because you wanted to?');
    await page.press('Fairly good');
    expect(page.asked(SaveJournalEntryDocument)).toMatchObject({ input: { prompt: 'what-i-wanted', mood: 3, writtenOn: '2026-03-04' } });
  });

  it('knows nothing of a question or a day that there is not', async () => {
    const page = await openNew('?prompt=who-is-it&day=yesterday');
    expect(page.heading).toBe(localDayInWords(today));
    expect(page.text).not.toContain('A question to write from');
  });
});

describe('an entry', () => {
  it('keeps what was chosen for it at once, one beside the other', async () => {
    const page = await openEntry(anEntry('Told Kasia.'));
    await page.press('Hard');
    await page.type('Tags (optional)', 'sister, #night,');
    expect(page.asked(SaveJournalEntryDocument)).toMatchObject({ input: { mood: 1, revision: 1 } });
    await keep(page, anEntry('Told Kasia.', { mood: 1, revision: 2 }));
    expect(page.asked(SaveJournalEntryDocument)).toMatchObject({ input: { mood: 1, tags: ['sister', 'night'], revision: 2 } });
  });

  it('takes a tag of its writer’s own words, and no eleventh', async () => {
    const page = await openEntry(anEntry('Told Kasia.', { tags: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] }));
    await page.type('Tags (optional)', 'sister,');
    expect(page.noteOf('Tags (optional)')).toBe('Ten are the most for one entry.');
    expect(page.isAsking(SaveJournalEntryDocument)).toBe(false);
    await page.type('Tags (optional)', `${'x'.repeat(41)},`);
    expect(page.noteOf('Tags (optional)')).toBe('Please use at most 40 characters for a tag.');
  });

  it('asks for another day where its own lies too far back by now, and keeps the words', async () => {
    const page = await openNew('?day=2026-03-01');
    await write(page, 'Long ago.');
    await rest(page);
    await page.refuse(SaveJournalEntryDocument, 'Please choose one of them.', { code: 'BAD_USER_INPUT', problem: 'journal.day-too-old' });
    expect(page.noteOf('The day it is about')).toBe('Please choose one of them.');
    await page.select('The day it is about', today);
    expect(page.asked(SaveJournalEntryDocument)).toMatchObject({ input: { writtenOn: today, text: JSON.stringify(said('Long ago.')) } });
  });

  it('says why the server does not take it, and what is typed stays', async () => {
    const page = await openEntry(anEntry('Told Kasia.'));
    await write(page, 'Told Kasia, and Tom.');
    await rest(page);
    await page.refuse(SaveJournalEntryDocument, 'This text cannot be kept.', { code: 'BAD_USER_INPUT', problem: 'journal.unreadable' });
    expect(page.text).toContain('This text cannot be kept.');
    expect(page.text).toContain('Saved on this device');
    expect(page.element.querySelector('[role=textbox]')?.textContent).toBe('Told Kasia, and Tom.');
  });

  it('says calmly that there is an end, and sends nothing that is too long', async () => {
    const page = await openEntry(anEntry('Told Kasia.'));
    await write(page, 'x'.repeat(18_950));
    expect(page.text).toContain('There is room for about 1100 more characters');
    await write(page, 'x'.repeat(20_001));
    await rest(page);
    expect(page.text).toContain('This is more than one entry holds. All of it stays on this device.');
    expect(page.isAsking(SaveJournalEntryDocument)).toBe(false);
  });

  it('shows both wordings of two devices, and both can stay', async () => {
    const page = await openEntry(anEntry('One.'));
    await write(page, 'On the phone.');
    await rest(page);
    await keep(page, anEntry('On the tablet.', { revision: 2 }), false);
    expect(page.text).toContain('Two versions');
    await page.press('Keep both');
    const both = { blocks: [...said('On the tablet.').blocks, ...said('On the phone.').blocks] };
    expect(page.asked(SaveJournalEntryDocument)).toMatchObject({ input: { revision: 2, text: JSON.stringify(both) } });
    expect(page.element.querySelector('[role=textbox]')?.textContent).toBe('On the tablet.On the phone.');
  });

  it('takes the wording of the other device where that is chosen', async () => {
    const page = await openEntry(anEntry('One.'));
    await write(page, 'On the phone.');
    await rest(page);
    await keep(page, anEntry('On the tablet.', { revision: 2 }), false);
    await page.press('Keep the other');
    expect(page.isAsking(SaveJournalEntryDocument)).toBe(false);
    expect(page.element.querySelector('[role=textbox]')?.textContent).toBe('On the tablet.');
  });

  it('offers help after heavy words, says how that came about, and can be left alone', async () => {
    const page = await openEntry(anEntry("I don't want to live like this, and I want to DIE."));
    expect(page.text).toContain('there are people you can talk to now');
    expect(page.text).toContain('is not sent, stored or told to anybody');
    await page.press('Close this');
    expect(page.text).not.toContain('people you can talk to');
    await write(page, 'I want to die, I said.');
    await rest(page);
    expect(page.text).not.toContain('people you can talk to');
  });

  it('has what came back below it, with the words that it is about', async () => {
    const comment = {
      id: 'c1',
      author: 'Ines Halloran',
      body: 'Keep that sentence.',
      quote: 'both tired',
      block: 0,
      from: 8,
      revision: 1,
      writtenAt: '2026-03-11T09:00:00Z',
    };
    const page = await openEntry(aSharedEntry('We were both tired.', { reading: 'ANSWERED', comments: [comment] }));
    expect(page.text).toContain('To these words: “both tired”');
    expect(page.text).toContain('Keep that sentence.');
    expect(page.text).toContain('Answered');
  });

  it('shows what it said before, once somebody asks', async () => {
    const page = await openEntry(anEntry('Two.', { revision: 2 }));
    expect(page.isAsking(OwnEarlierWordingsDocument)).toBe(false);
    const fold = [...page.element.querySelectorAll('details')].find((each) => each.textContent.includes('Earlier wordings'))!;
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
    await page.settle();
    const earlier = {
      revision: 1,
      writtenOn: '2026-03-09',
      mood: null,
      tags: [],
      text: JSON.stringify(said('One.')),
      savedAt: '2026-03-10T21:12:00Z',
    };
    await page.answer(OwnEarlierWordingsDocument, { myEarlierWordings: [earlier] });
    expect(fold.textContent).toContain('One.');
    expect(fold.textContent).toContain('Monday 9 March');
  });

  it('is removed with a way back', async () => {
    const page = await openEntry(aSharedEntry('We were both tired.'));
    await page.press('Remove this entry');
    await page.answer(RemoveJournalEntryDocument, { removeJournalEntry: anEntry('We were both tired.', { isRemoved: true }) });
    expect(page.url).toBe('/journal');
    expect(TestBed.inject(Toasts).current()).toMatchObject({ text: 'Removed. Ines cannot read it any more', action: { label: 'Undo' } });
  });

  it('is only read by whoever’s coaching has ended, and can be taken back and removed', async () => {
    const page = await openEntry(aSharedEntry('We were both tired.', { tags: ['us'], mood: 2 }), '2026-04-01T00:00:00Z');
    expect(page.element.querySelector('[role=textbox]')).toBeNull();
    expect(page.text).toContain('We were both tired.');
    expect(page.text).toContain('In between');
    expect(page.button('Take it back')).toBeTruthy();
    expect(page.button('Remove this entry')).toBeTruthy();
  });

  it('says that there is none, and that the server cannot be reached', async () => {
    const page = await openNew();
    await page.visit(`/journal/${id}`);
    await page.refuse(OwnJournalEntryDocument, 'Look again.', { code: 'NOT_FOUND' });
    expect(page.text).toContain('There is nothing here');
    await page.press('Try again');
    await page.cut(OwnJournalEntryDocument);
    expect(page.text).toContain('We could not reach the server');
  });
});
