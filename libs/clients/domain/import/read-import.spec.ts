import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { importFields, type ImportField, type ImportMapping } from './import-field';
import { readImport } from './read-import';
import { tableRows } from './table-rows';

const today = '2026-11-28';
const read = (mapping: ImportMapping, ...rows: string[]) => [...readImport(tableRows(rows.join('\n'), ','), mapping, today)];
const flawsOf = (field: ImportField, cell: string) => {
  const quoted = `"${cell.replaceAll('"', '""')}"`;
  const [row] =
    field === 'name'
      ? read(['name', 'email'], `${quoted},d@x.example`)
      : field === 'email'
        ? read(['name', 'email'], `Dana,${quoted}`)
        : read(['name', 'email', field], `Dana,d@x.example,${quoted}`);
  return row && 'flaws' in row ? row.flaws.map(({ kind }) => kind) : [];
};

describe('a row of a list', () => {
  it('is a client, tidied', () => {
    const mapping: ImportMapping = [
      'first-name',
      'last-name',
      'email',
      'pronouns',
      'status',
      'stage',
      'stage-since',
      'tags',
      'coach',
      'added',
      null,
    ];
    const row =
      ' Dana ,Whitlock, Dana@Mail.Example ,she/her,Former,No contact,14.03.2026,"Waitlist; VIP;vip",Ines@Still.example,2025-01-02T10:00:00Z,anything';
    expect(read(mapping, row)).toEqual([
      {
        line: 1,
        client: {
          ...{ name: 'Dana Whitlock', email: 'dana@mail.example', pronouns: 'she/her', status: 'ended' },
          ...{
            stage: 'no-contact',
            stageSince: '2026-03-14',
            tags: ['Waitlist', 'VIP'],
            coach: 'ines@still.example',
            addedOn: '2025-01-02',
          },
        },
      },
    ]);
  });

  it('needs a name and an address and nothing else', () => {
    expect(read(['name', 'email'], 'Dana,d@x.example')[0]).toMatchObject({
      client: { pronouns: null, status: 'prospect', stage: null, tags: [], coach: null, addedOn: null },
    });
  });

  it.each<[ImportField, string, string]>([
    ['name', '', 'name-missing'],
    ['name', 'x'.repeat(81), 'name-too-long'],
    ['name', '=HYPERLINK("http://evil.example")', 'formula'],
    ['name', 'Dana\u0007', 'hidden-sign'],
    ['name', '\u202Eanad', 'hidden-sign'],
    ['name', 'Dan\uFFFD', 'hidden-sign'],
    ['name', 'x'.repeat(501), 'cell-too-long'],
    ['email', '', 'email-missing'],
    ['email', 'ines@', 'email-invalid'],
    ['email', 'a@b.example, c@d.example', 'email-invalid'],
    ['pronouns', 'x'.repeat(31), 'pronouns-too-long'],
    ['status', 'married', 'status-unknown'],
    ['stage', 'complicated', 'stage-unknown'],
    ['stage-since', 'soon', 'day-unknown'],
    ['added', '03/04/2026', 'day-unclear'],
    ['added', '2026-11-29', 'day-ahead'],
    ['added', '1899-12-31', 'day-unknown'],
    ['tags', 'x'.repeat(41), 'tag-too-long'],
    ['tags', Array.from({ length: 21 }, (_, index) => `t${index}`).join(','), 'too-many-tags'],
  ])('is told that its %s %j is %s', (field, cell, kind) => {
    expect(flawsOf(field, cell)).toEqual([kind]);
  });

  it('says everything that is wrong, once for each cell, and shows what stands there', () => {
    expect(read(['name', 'email', 'status'], ',ines@,married,more')).toEqual([
      {
        line: 1,
        flaws: [
          { kind: 'too-many-cells', field: null, text: 'more' },
          { kind: 'name-missing', field: 'name', text: '' },
          { kind: 'email-invalid', field: 'email', text: 'ines@' },
          { kind: 'status-unknown', field: 'status', text: 'married' },
        ],
      },
    ]);
  });

  it('takes signs in a column that is left out', () => {
    expect(read(['name', 'email', null], `Dana,d@x.example,=1+1 \u202E${'x'.repeat(9_000)}`)[0]).toHaveProperty('client');
  });

  it('with an address that an earlier one has says in which line that is', () => {
    const rows = read(['name', 'email'], 'Dana,d@x.example', 'nobody', 'Dan,D@X.example ', 'Noor,n@x.example');
    expect(rows.map((row) => ('client' in row ? row.client.name : row.flaws.map(({ kind, firstLine }) => [kind, firstLine])))).toEqual([
      'Dana',
      [['email-missing', undefined]],
      [['twice', 1]],
      'Noor',
    ]);
  });

  it('never breaks, and never lets an address in twice, whatever the file holds', () => {
    const cell = fc.oneof(fc.constantFrom('Dana', 'd@x.example', 'e@x.example', '2026-01-01', '=1', 'VIP'), fc.string());
    const mapping = fc.shuffledSubarray([...importFields]);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 20 }), mapping, (rows, fields) => {
        const found = [
          ...readImport(
            rows.map((cells, index) => ({ line: index + 1, cells })),
            fields,
            today,
          ),
        ];
        expect(found).toHaveLength(rows.length);
        const emails = found.flatMap((row) => ('client' in row ? [row.client.email] : []));
        expect(new Set(emails).size).toBe(emails.length);
      }),
    );
  });
});
