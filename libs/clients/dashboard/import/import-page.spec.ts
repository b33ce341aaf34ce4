import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { ClientImportCheckDocument, ClientImportDocument, PossibleDuplicatesDocument, StartImportDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { clientsRoutes } from '../clients.routes';
import { aCheck, aList } from '../testing/a-list';

const open = (at: string) => openPage(clientsRoutes, { at });

async function openList(at: string, about = {}): Promise<OpenedPage> {
  const page = await open(at);
  await page.answer(ClientImportDocument, { clientImport: aList(about) });
  return page;
}

async function openCheck(found = {}, at = '/clients/import?id=l1&step=check'): Promise<OpenedPage> {
  const page = await openList(at);
  await page.answer(ClientImportCheckDocument, aCheck(found));
  return page;
}

async function hand(page: OpenedPage, by: 'choosing' | 'dropping') {
  const file = new File(['Name,Email'], 'clients.csv', { type: 'text/csv' });
  if (by === 'choosing') {
    const input = page.element.querySelector<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input.dispatchEvent(new Event('change'));
  } else {
    const drop = Object.assign(new Event('drop', { cancelable: true }), { dataTransfer: { files: [file] } });
    page.element.querySelector('.drop')!.dispatchEvent(drop);
  }
  await page.settle();
  return TestBed.inject(HttpTestingController).expectOne('/files/client-import');
}

describe('choosing a file', () => {
  it.each(['choosing', 'dropping'] as const)('leads, by %s it, to its columns, and the address holds which list it is', async (by) => {
    const page = await open('/clients/import');
    expect(page.text).toContain('Step 1 of 3');
    const upload = await hand(page, by);
    expect(page.button('Choose a file').getAttribute('aria-busy')).toBe('true');
    upload.flush({ data: aList() });
    await page.settle();
    expect(page.url).toBe('/clients/import?id=l1');
    expect(page.asked(ClientImportDocument)).toEqual({ id: 'l1' });
  });

  it('says in the words of the server why a file is none, and takes another one', async () => {
    const page = await open('/clients/import');
    const error = { message: 'Line 4: a quotation mark opens here and is never closed.', extensions: { code: 'BAD_USER_INPUT' } };
    (await hand(page, 'choosing')).flush({ errors: [error] }, { status: 400, statusText: 'Bad Request' });
    await page.settle();
    expect(page.text).toContain('Line 4: a quotation mark opens here');
    (await hand(page, 'choosing')).flush({ data: aList() });
    await page.settle();
    expect(page.url).toBe('/clients/import?id=l1');
  });
});

describe('saying what the columns are', () => {
  it('begins with what they probably are, and keeps in the address what is chosen', async () => {
    const page = await openList('/clients/import?id=l1');
    expect(page.rows).toHaveLength(3);
    const boxes = () => [...page.element.querySelectorAll('select')].map(({ value }) => value);
    expect(boxes()).toEqual(['NAME', 'EMAIL', '']);
    const box = page.element.querySelectorAll('select')[2]!;
    box.value = 'TAGS';
    box.dispatchEvent(new Event('change'));
    await page.settle();
    expect(page.url).toBe('/clients/import?id=l1&columns=name.email.tags');
    expect(boxes()).toEqual(['NAME', 'EMAIL', 'TAGS']);
  });

  it('survives that the page is loaded again', async () => {
    const page = await openList('/clients/import?id=l1&columns=first_name.email.');
    await page.press('Check the file');
    expect(page.asked(ClientImportCheckDocument)).toEqual({ id: 'l1', mapping: ['FIRST_NAME', 'EMAIL', null] });
  });

  it('says what is still missing', async () => {
    const page = await openList('/clients/import?id=l1&columns=name..');
    expect(page.text).toContain('Please say which column holds the e-mail addresses.');
    expect(page.element.querySelector('button[variant=primary]')).toBeNull();
  });

  it('says that a file is gone, and leads to another one', async () => {
    const page = await open('/clients/import?id=l1');
    await page.refuse(ClientImportDocument, 'There is nothing here.', { code: 'NOT_FOUND' });
    expect(page.button('Choose another file').getAttribute('href')).toBe('/clients/import');
  });
});

describe('the check', () => {
  it('says who would come in, and starts with what was chosen', async () => {
    const page = await openCheck();
    expect(page.text).toContain('2 new');
    expect(page.rows[0]).toContain('Dana');
    await page.press('Start the import');
    const input = { id: 'l1', mapping: ['NAME', 'EMAIL', null], duplicates: 'SKIP', leaveOut: false, isTagged: true };
    expect(page.asked(StartImportDocument)).toEqual({ input });
    await page.answer(StartImportDocument, { startImport: aList({ state: 'RUNNING' }) });
    await page.answer(ClientImportDocument, { clientImport: aList({ state: 'RUNNING', rows: 2_000, done: 1_000 }) });
    expect(page.element.querySelector('[role=progressbar]')?.getAttribute('aria-valuetext')).toBe('1,000 of 2,000 rows');
  });

  it('lists line by line what is wrong, and starts only when those rows are to be left out', async () => {
    const flaws = [
      { line: 7, kind: 'EMAIL_INVALID', field: 'EMAIL', text: 'ines@', firstLine: null },
      { line: 9, kind: 'TWICE', field: 'EMAIL', text: 'd@x.example', firstLine: 2 },
    ] as const;
    const page = await openCheck({
      flawed: 2,
      flaws,
      counts: [
        { kind: 'EMAIL_INVALID', count: 1 },
        { kind: 'TWICE', count: 1 },
      ],
    });
    expect(page.text).toContain('Line 7 This is no e-mail address: ines@');
    expect(page.text).toContain('Line 9 d@x.example stands in line 2 already.');
    expect(() => page.button('Start the import')).toThrow();
    await page.choose('Leave out the rows that are not right (2)');
    expect(page.url).toContain('leaveOut=1');
    await page.press('Start the import');
    expect(page.asked(StartImportDocument).input.leaveOut).toBe(true);
  });

  it('asks what becomes of those who are here already', async () => {
    const page = await openCheck({ listed: 1 });
    await page.choose('Take name, pronouns and tags from the file');
    await page.choose('Tag those who are new');
    await page.press('Start the import');
    expect(page.asked(StartImportDocument).input).toMatchObject({ duplicates: 'UPDATE', isTagged: false });
  });

  it('says what stopped it, and can be started again', async () => {
    const page = await openCheck();
    await page.press('Start the import');
    await page.refuse(StartImportDocument, 'With this file there would be more than 200 tags.', { code: 'CONFLICT' });
    expect(page.button('Start the import').getAttribute('aria-busy')).toBeNull();
  });
});

describe('a list that has come in', () => {
  it('says how many, and leads to them and to those who may be here twice', async () => {
    const page = await openList('/clients/import?id=l1', { state: 'DONE', done: 2, added: 2, updated: 0, leftOut: 1, tagId: 't1' });
    await page.answer(PossibleDuplicatesDocument, { possibleDuplicates: [] });
    expect(page.text).toContain('2 came in');
    expect(page.text).toContain('1 left out');
    expect(page.text).not.toContain('changed');
    expect(page.button('Show them on the list').getAttribute('href')).toBe('/clients?tag=t1');
  });

  it('or could not come in, says so', async () => {
    const page = await openList('/clients/import?id=l1', { state: 'FAILED' });
    expect(page.text).toContain('nothing of it was kept');
  });
});
