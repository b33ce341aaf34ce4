import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import type { Answer, TestApi } from '@rekindle/platform/testing';
import { everybodyOf, freshSignIn } from './browsers.builder';
import { rootFields, type Hole, type RootField } from './root-fields.builder';
import { marksOf, rowsOf, type Rows } from './rows-of-practice.builder';
import { signInToPostgres } from './sign-in-to-postgres.builder';
import { aStaffedPractice, startProduct, type StaffedPractice } from './two-practices.builder';

/** Texts that have broken other systems: SQL, documents, templates, markup, mail headers, encodings, sizes. */
const hostile = {
  'a quote': `' or 1=1 --`,
  'a second statement': `"; drop table app.client; --`,
  'a parameter': '$1',
  'the pattern language': '%_\\',
  'a document query': '{"$gt":""}',
  'a template': '{{7*7}}${7*7}<%= 7*7 %>',
  markup: '<script>alert(1)</script>',
  'a mail header': 'x@y.example\r\nBcc: z@y.example',
  'a null character': 'a\u0000@b.example',
  'half a character': '\ud800@b.example',
  'text from right to left': '\u202egnp.exe@b.example',
  'a path': '../../etc/passwd',
  'a prototype': '__proto__',
  'a very long text': 'a'.repeat(20_000),
  'a very long address': `${'a'.repeat(9_000)}@b.example`,
  'an empty text': '',
};

let api: TestApi;
let admin: Client;
let ours: StaffedPractice;
let theirs: Rows;
let theirPractice: string;
let marks: string[];
let targets: { field: RootField; hole: Hole }[];

beforeAll(async () => {
  [api, admin] = await Promise.all([startProduct(), signInToPostgres('admin')]);
  ours = await aStaffedPractice(api);
  ({ practiceId: theirPractice } = await aStaffedPractice(api));
  theirs = await rowsOf(admin, theirPractice);
  marks = marksOf(theirs, await rowsOf(admin, ours.practiceId));
  targets = (await rootFields()).flatMap((field) =>
    field.holes.filter(({ type }) => type === 'String' || type === 'ID').map((hole) => ({ field, hole })),
  );
});
afterAll(async () => {
  await admin.end();
  await api.stop();
});

/** The first role that gets past the guard. */
async function someoneWhoMay({ document, honest }: RootField) {
  for (const [, browser] of everybodyOf(api, ours).reverse()) {
    const { errors } = await (await freshSignIn(api, browser)).ask(document, honest(ours));
    if (!['signed-out', 'not-allowed'].includes(errors[0]?.extensions.problem ?? '')) return browser;
  }
  throw new Error(`Nobody may ${document}`);
}

const insides = /syntax error|invalid input syntax|node_modules|at \w+ \(|app\.\w+|QueryFailed/;

/** What is wrong with an answer to a hostile text. */
function* flawsOf({ status, errors, response: { body } }: Answer, name: string): Generator<string> {
  if (status >= 500 || errors.some(({ extensions }) => extensions.code === 'UNEXPECTED')) yield `breaks: ${body.slice(0, 200)}`;
  if (name === 'a null character' && status !== 400) yield 'is taken';
  // Lists show what was stored before as well.
  const ours = Object.values(hostile).reduce((rest, text) => rest.replaceAll(JSON.stringify(text).slice(1, -1), ''), body);
  if (insides.test(ours)) yield `learns of our insides: ${body.slice(0, 200)}`;
  if (marks.some((mark) => body.includes(mark))) yield 'is shown another practice';
}

describe('a hostile text', () => {
  it('is refused or stored as it is, in every field that takes a text', async () => {
    expect(targets.length).toBeGreaterThan(20);
    const wrong: string[] = [];
    for (const { field, hole } of targets) {
      const browser = await freshSignIn(api, await someoneWhoMay(field));
      for (const [name, text] of Object.entries(hostile)) {
        const answer = await browser.ask(field.document, hole.filled(ours, text));
        for (const flaw of flawsOf(answer, name)) wrong.push(`${field.name}(${hole.path}): ${name} ${flaw}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await rowsOf(admin, theirPractice)).toEqual(theirs);
  }, 240_000);

  it('writes to nobody but the one it was meant for', async () => {
    await api.runJobs();
    const recipients = api.mailbox.mails.map(({ to, cc, bcc }) => [to, cc, bcc].flat().flatMap((list) => list?.value ?? []).length);
    expect(recipients.filter((count) => count !== 1)).toEqual([]);
  });
});
