import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import type { Answer, TestApi } from '@rekindle/platform/testing';
import { copyOf, everybodyOf } from './browsers.builder';
import { rootFields, type Hole, type RootField } from './root-fields.builder';
import { idsIn, marksOf, rowsOf, type Rows } from './rows-of-practice.builder';
import { signInToPostgres } from './sign-in-to-postgres.builder';
import { aStaffedPractice, startProduct, type StaffedPractice } from './two-practices.builder';

let api: TestApi;
let admin: Client;
let ours: StaffedPractice;
let theirs: Rows;
let marks: string[];
let theirPractice: string;
let targets: { field: RootField; hole: Hole }[];

beforeAll(async () => {
  [api, admin] = await Promise.all([startProduct(), signInToPostgres('admin')]);
  ours = await aStaffedPractice(api);
  ({ practiceId: theirPractice } = await aStaffedPractice(api));
  theirs = await rowsOf(admin, theirPractice);
  marks = marksOf(theirs, await rowsOf(admin, ours.practiceId));
  targets = (await rootFields()).flatMap((field) => field.holes.filter(({ type }) => type === 'ID').map((hole) => ({ field, hole })));
});
afterAll(async () => {
  await admin.end();
  await api.stop();
});

// Ids are texts to GraphQL: other ways to write one must not open more.
const otherwise: ((id: string) => string)[] = [
  (id) => id.toUpperCase(),
  (id) => `{${id}}`,
  (id) => id.replaceAll('-', ''),
  (id) => Buffer.from(`Client:${id}`).toString('base64'),
];

/** An answer without what differs from one request to the next. */
function gist({ status, data, errors }: Answer): string {
  const said = errors.map(({ message, path, extensions: { code, problem, field } }) => ({ message, path, code, problem, field }));
  return JSON.stringify({ status, data, said }).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z/gi, '…');
}

const turnsAway = /"problem":"(?:not-allowed|signed-out)"/;

describe('an id of another practice', () => {
  it('can be tried at all: there is a field that takes one, and a row of every kind to steal', () => {
    expect(targets.length).toBeGreaterThan(0);
    const empty = Object.entries(theirs).filter(([table, rows]) => rows.length === 0 && table !== 'jobs.outbox');
    expect(empty.map(([table]) => `Let aStaffedPractice make a row of ${table}.`)).toEqual([]);
  });

  it('is answered exactly like an id that nobody has, in every field, for every role', async () => {
    const wrong: string[] = [];
    for (const { field, hole } of targets) {
      for (const [who, browser] of everybodyOf(api, ours)) {
        const ask = (id: string) => copyOf(api, browser).ask(field.document, hole.filled(ours, id));
        const unknown = gist(await ask(randomUUID()));
        // Whoever may not use the field is turned away before an id is read: two of them show it.
        for (const [kind, id] of idsIn(theirs).slice(0, turnsAway.test(unknown) ? 2 : undefined)) {
          const answer = await ask(id);
          if (gist(answer) !== unknown)
            wrong.push(`${field.name}(${hole.path}) tells ${who} of a ${kind}: ${gist(answer)} instead of ${unknown}`);
          if (marks.some((mark) => mark !== id && answer.response.body.includes(mark)))
            wrong.push(`${field.name}(${hole.path}) shows ${who} something by ${kind}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(await rowsOf(admin, theirPractice)).toEqual(theirs);
  }, 240_000);

  it('opens no more when it is written in another way', async () => {
    const id = String(theirs['app.client']?.[0]?.['id']);
    const wrong: string[] = [];
    for (const { field, hole } of targets) {
      for (const spell of otherwise) {
        const ask = (value: string) => copyOf(api, ours.people.owner.browser).ask(field.document, hole.filled(ours, spell(value)));
        const [answer, unknown] = [gist(await ask(id)), gist(await ask(randomUUID()))];
        if (answer !== unknown) wrong.push(`${field.name}(${hole.path}) takes ${spell(id)}: ${answer} instead of ${unknown}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await rowsOf(admin, theirPractice)).toEqual(theirs);
  });

  it('is refused beside an own one in the same document', async () => {
    const foreign = String(theirs['app.client']?.[0]?.['id']);
    const document =
      'mutation ($own: ID!, $foreign: ID!) { foreign: resendInvitation(clientId: $foreign) { id } own: resendInvitation(clientId: $own) { id } }';
    const { errors, response } = await ours.people.owner.browser.ask(document, { own: ours.invited.id, foreign });
    expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['foreign'], 'NOT_FOUND']]);
    expect(response.body).not.toContain(foreign);
    expect(await rowsOf(admin, theirPractice)).toEqual(theirs);
  });
});

describe('an own id', () => {
  it('is what the same document was made for, so that the refusals above mean something', async () => {
    const { owner, client } = ours.people;
    const answers = await Promise.all(
      targets.map(async ({ field }) => {
        const answer = await copyOf(api, owner.browser).ask(field.document, field.honest(ours));
        // What only clients do, the client does.
        return turnsAway.test(gist(answer)) ? copyOf(api, client.browser).ask(field.document, field.honest(ours)) : answer;
      }),
    );
    expect(answers.map(({ errors }, index) => [targets[index]?.field.name, errors])).toEqual(targets.map(({ field }) => [field.name, []]));
  });
});
