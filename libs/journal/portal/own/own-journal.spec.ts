import { provideHttpClientTesting, HttpTestingController } from '@angular/common/http/testing';
import { Injectable } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { plainText } from '@rekindle/journal/domain';
import {
  OwnJournalDaysDocument,
  OwnJournalDocument,
  type OwnJournalEntryFragment,
  provideApi,
  SaveJournalEntryDocument,
  type SaveJournalEntryMutationVariables,
  Session,
} from '@rekindle/shared/graphql';
import { DeviceCopies, DeviceDrafts } from '@rekindle/shared/ui';
import { anEntry, aSharedEntry, said } from '../testing/an-entry';
import { EntryDrafts } from './entry-drafts';
import { OwnJournal } from './own-journal';

@Injectable({ providedIn: 'root' })
class Viewer extends Session<{ memberId: string }> {
  protected override ask = () => Promise.resolve(null);
  protected override close = () => Promise.resolve();
}

const id = '11111111-1111-4111-8111-111111111111';
const another = '22222222-2222-4222-8222-222222222222';
const free = { writtenOn: '2026-03-11', mood: null, tags: [], events: [], prompt: null };

describe('one’s own journal', () => {
  let journal: OwnJournal;
  let drafts: EntryDrafts;
  let server: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideApi(Viewer), provideHttpClientTesting(), provideRouter([])] });
    TestBed.inject(Viewer).update({ memberId: 'm1' });
    server = TestBed.inject(HttpTestingController);
    journal = TestBed.inject(OwnJournal);
    drafts = TestBed.inject(EntryDrafts);
    await TestBed.inject(DeviceDrafts).open('m1');
  });

  const settle = () => new Promise((done) => setTimeout(done));
  const asks = (document: { toString(): string }) =>
    server.expectOne(({ body }) => (body as { query: string }).query === document.toString());
  const lines = () => journal.entries().map(({ text, standing }) => [plainText(text), standing]);

  async function open(...entries: OwnJournalEntryFragment[]): Promise<void> {
    void journal.open();
    await settle();
    asks(OwnJournalDocument).flush({ data: { myJournal: { entries, next: null } } });
    asks(OwnJournalDaysDocument).flush({ data: { myJournalDays: entries.map(({ writtenOn }) => writtenOn) } });
    await settle();
  }
  async function type(words: string, entry = id): Promise<void> {
    drafts.type(entry, { ...free, text: said(words) });
    drafts.rest();
    await settle();
  }
  const saving = () => asks(SaveJournalEntryDocument);
  const input = (request: { request: { body: unknown } }) =>
    (request.request.body as { variables: SaveJournalEntryMutationVariables }).variables.input;
  async function keep(entry: OwnJournalEntryFragment, isKept = true): Promise<void> {
    saving().flush({ data: { saveJournalEntry: { isKept, entry } } });
    await settle();
  }

  it('shows the newest first, with what lies on the device over it', async () => {
    await open(anEntry('Told Kasia.'), anEntry('I wrote.', { id: another, writtenOn: '2026-03-07' }));
    expect(lines()).toEqual([
      ['Told Kasia.', 'saved'],
      ['I wrote.', 'saved'],
    ]);
    await type('It is done.', another);
    expect(lines()).toEqual([
      ['It is done.', 'on-device'],
      ['Told Kasia.', 'saved'],
    ]);
    expect(journal.days('2026-03-08')).toEqual(['2026-03-10', '2026-03-11']);
  });

  it('sends what is written on top of what was seen, and builds on its own', async () => {
    await open(anEntry('One.', { revision: 3 }));
    await type('Two.');
    expect(input(saving())).toMatchObject({ id, revision: 3, text: JSON.stringify(said('Two.')), isForCoach: false });
  });

  it('keeps two wordings of two devices until the writer chooses', async () => {
    await open(anEntry('One.'));
    await type('On the phone.');
    await keep(anEntry('On the tablet.', { revision: 2 }), false);
    expect(lines()).toEqual([['On the phone.', 'refused']]);
    expect(plainText(drafts.disputeOf(id)!.there.text)).toBe('On the tablet.');
    await type('On the phone, still.');
    server.expectNone('/graphql');
    void drafts.settle(id, { ...free, text: said('On the tablet. On the phone, still.') });
    await settle();
    const sent = saving();
    expect(input(sent)).toMatchObject({ revision: 2 });
    sent.flush({
      data: { saveJournalEntry: { isKept: true, entry: anEntry('On the tablet. On the phone, still.', { ...free, revision: 3 }) } },
    });
    await settle();
    expect(lines()).toEqual([['On the tablet. On the phone, still.', 'saved']]);
  });

  it('holds a change of a shared entry until it is sent by hand', async () => {
    await open(aSharedEntry('We were both tired.'));
    await type('And I was afraid.');
    server.expectNone('/graphql');
    expect(lines()).toEqual([['And I was afraid.', 'held']]);
    void drafts.sendChange(id);
    await settle();
    const sent = saving();
    expect(input(sent)).toMatchObject({ isForCoach: true });
    sent.flush({ data: { saveJournalEntry: { isKept: true, entry: aSharedEntry('And I was afraid.', { ...free, revision: 2 }) } } });
    await settle();
    expect(lines()).toEqual([['And I was afraid.', 'saved']]);
  });

  it('holds a change also where another device has shared the entry meanwhile', async () => {
    await open(anEntry('We were both tired.'));
    await type('And nobody knows.');
    await keep(aSharedEntry('We were both tired.'), false);
    expect(lines()).toEqual([['And nobody knows.', 'held']]);
    expect(drafts.disputeOf(id)).toBeNull();
  });

  it('lets go of a change that is none any more', async () => {
    await open(aSharedEntry('We were both tired.', { ...free }));
    await type('We were.');
    await type('We were both tired.');
    expect(lines()).toEqual([['We were both tired.', 'saved']]);
  });

  it('keeps what the server does not take, and says why until it is written anew', async () => {
    await open();
    await type('Long ago.');
    saving().flush({
      data: null,
      errors: [{ message: 'Please choose one.', extensions: { code: 'BAD_USER_INPUT', problem: 'journal.day-too-old' } }],
    });
    await settle();
    expect([lines(), drafts.refusals().get(id)?.problem]).toEqual([[['Long ago.', 'refused']], 'journal.day-too-old']);
    await type('Long ago, and today.');
    expect(drafts.refusals().size).toBe(0);
  });

  it('opens without a network as it was, and says from when', async () => {
    await open(anEntry('Told Kasia.'));
    void journal.open();
    await settle();
    asks(OwnJournalDocument).error(new ProgressEvent('error'));
    await settle();
    expect(lines()).toEqual([['Told Kasia.', 'saved']]);
    expect(journal.shownSince()).not.toBeNull();
    expect(journal.problem()).toBeNull();
  });

  it('shows nothing of it to whoever signs in next, and sends nothing in their name', async () => {
    await open(anEntry('Told Kasia.'));
    await type('Only mine.');
    saving().error(new ProgressEvent('error'));
    await settle();
    TestBed.inject(Viewer).update({ memberId: 'm2' });
    await TestBed.inject(DeviceCopies).wipe();
    await TestBed.inject(DeviceDrafts).send();
    server.expectNone('/graphql');
    await TestBed.inject(DeviceDrafts).open('m2');
    await open();
    expect(lines()).toEqual([]);
  });
});
