import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import { TestApi } from '@rekindle/platform/testing';
import { clientsEntities, ClientsModule } from '../clients.module';
import { anImport, handIn, lists } from '../testing';

let api: TestApi;
let owner: Person;
beforeAll(async () => {
  process.env['LIMITS_FACTOR'] = '1000';
  api = await TestApi.start([IdentityModule, ClientsModule], [...identityEntities, ...clientsEntities]);
  owner = await aPractice(api);
});
afterAll(async () => {
  delete process.env['LIMITS_FACTOR'];
  await api.stop();
});

const list = 'Name,Email\nZoë,z@x.example\nŁukasz,l@x.example\n';
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const mark = Buffer.from([0xef, 0xbb, 0xbf]);

describe('a list', () => {
  it.each([
    ['UTF-8', Buffer.from(list)],
    ['UTF-8 with a mark', Buffer.concat([mark, Buffer.from(list)])],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${list}`, 'utf16le')],
    ['UTF-16, big end first', utf16be(`\uFEFF${list}`)],
    ['UTF-16 without a mark', Buffer.from(list, 'utf16le')],
    ['lines that end as on Windows', Buffer.from(list.replaceAll('\n', '\r\n'))],
    ['semicolons, and a line that says so', Buffer.from(`sep=;\r\n${list.replaceAll(',', ';')}`)],
    ['tabs', Buffer.from(list.replaceAll(',', '\t'))],
  ])('in %s is read', async (_what, bytes) => {
    const { columns, rows } = await owner.browser.get(lists.find, { id: await anImport(owner, bytes) });
    expect([rows, columns.map(({ examples }: { examples: string[] }) => examples[0])]).toEqual([2, ['Zoë', 'z@x.example']]);
  });

  it('in Windows-1252, as spreadsheets write it, is read', async () => {
    const { columns } = await owner.browser.get(lists.find, {
      id: await anImport(owner, Buffer.from('Name;Email\nZo\xeb \x80;z@x.example', 'latin1')),
    });
    expect(columns[0].examples).toEqual(['Zoë €']);
  });
});

describe('a hostile list', () => {
  it.each([
    ['empty', Buffer.alloc(0), 'files.missing'],
    ['larger than 10 MB', Buffer.alloc(10 * 1_048_576 + 1, 'a'), 'files.too-large'],
    ['a workbook', Buffer.from('PK\u0003\u0004\u0014\0\u0006\0'), 'clients.import-workbook'],
    [
      'an archive that would become a thousand times as large',
      Buffer.from('PK\u0003\u0004\u0014\0\0\0\u0008\0'),
      'clients.import-workbook',
    ],
    ['an older workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'clients.import-workbook'],
    ['full of NUL', Buffer.from('Name,Email\nDa\0na,d@x.example'), 'clients.import-no-text'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'clients.import-no-text'],
    ['one line of 10 MB', Buffer.alloc(10 * 1_048_576, 'a'), 'clients.import-no-list'],
    ['10 MB of separators', Buffer.alloc(10 * 1_048_576, ','), 'clients.import-no-list'],
    ['10 MB of quotes', Buffer.alloc(10 * 1_048_576, '"'), 'clients.import-no-list'],
    ['a thousand columns', Buffer.from(`${'a,'.repeat(1_000)}a\n1`), 'clients.import-too-many-columns'],
    ['fifty thousand and one rows', Buffer.from(`Name,Email\n${'a,b\n'.repeat(50_001)}`), 'clients.import-too-many-rows'],
    ['headings only', Buffer.from('Name,Email\n\n\n'), 'clients.import-empty'],
    ['one column', Buffer.from('Email\nd@x.example'), 'clients.import-no-list'],
    [
      'a quote that is never closed',
      Buffer.from('Name,Email\nDana,d@x.example\n"Noor,n@x.example\nDee,e@x.example'),
      'clients.import-quote-open',
    ],
    ['a quote that is never closed in its headings', Buffer.from('Name,"Email\nDana,d@x.example'), 'clients.import-quote-open'],
  ])('is refused with words when it is %s', async (_what, bytes, problem) => {
    const { status, errors } = await handIn(owner, bytes);
    expect([status, errors[0]?.extensions.problem]).toEqual([400, problem]);
    expect(errors[0]?.message).toMatch(/^[A-Z].*[.]$/);
  });

  it('is told in which line a quote was left open', async () => {
    const { errors } = await handIn(owner, 'Name,Email\n"Da\nna",d@x.example\n"Noor,n@x.example\n');
    expect(errors[0]?.message).toContain('Line 4:');
  });

  it.each([
    ['a formula', '=HYPERLINK("http://evil.example")', 'FORMULA'],
    ['text that turns around', '\u202Eanad', 'HIDDEN_SIGN'],
    ['a bell', 'Dana\u0007', 'HIDDEN_SIGN'],
    ['a cell of 600 characters', 'x'.repeat(600), 'CELL_TOO_LONG'],
  ])('with %s in a name is told so, line by line', async (_what, cell, kind) => {
    const id = await anImport(owner, `Name,Email\n"${cell.replaceAll('"', '""')}",d@x.example`);
    const { flaws } = await owner.browser.get(lists.check, { id, mapping: ['NAME', 'EMAIL'] });
    expect(flaws).toMatchObject([{ line: 2, kind, field: 'NAME' }]);
  });

  it('with 50,000 flawed rows is answered with a hundred of them', async () => {
    const id = await anImport(owner, `Name,Email,Tags\n${'=1,nowhere,"a|b"\n'.repeat(50_000)}`);
    const check = await owner.browser.get(lists.check, { id, mapping: ['NAME', 'EMAIL', 'TAGS'] });
    expect([check.flaws.length, check.flawed]).toEqual([100, 50_000]);
  });
});
