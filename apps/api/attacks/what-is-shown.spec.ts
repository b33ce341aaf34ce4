import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import { accept, type Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { anInvitedClient } from './an-invited-client.builder';
import { freshSignIn } from './browsers.builder';
import { rootFields, type RootField } from './root-fields.builder';
import { marksOf, rowsOf } from './rows-of-practice.builder';
import { signInToPostgres } from './sign-in-to-postgres.builder';
import { aStaffedPractice, startProduct, type StaffedPractice } from './two-practices.builder';

let api: TestApi;
let admin: Client;
let practice: StaffedPractice;
let elsewhere: Person;
let fields: RootField[];
beforeAll(async () => {
  [api, admin, fields] = await Promise.all([startProduct(), signInToPostgres('admin'), rootFields()]);
  practice = await aStaffedPractice(api);
  elsewhere = (await aStaffedPractice(api)).people.client;
});
afterAll(async () => {
  await admin.end();
  await api.stop();
});

/** Everything that every query and mutation answers somebody who asks for all of it. */
async function everythingShownTo(who: 'client' | 'visitor' | 'client of another practice'): Promise<string> {
  const browser = {
    client: practice.people.client.browser,
    visitor: api.visitor('portal'),
    'client of another practice': elsewhere.browser,
  }[who];
  const answers: string[] = [];
  for (const { document, honest } of fields)
    answers.push((await (await freshSignIn(api, browser)).ask(document, honest(practice))).response.body);
  return answers.join('\n');
}

// Codes and hours that any practice has.
const codes = [
  'check-in',
  'check-ins',
  'answered',
  '19:00:00',
  'exercises',
  'my-grievances',
  'name-the-reason',
  'grievances',
  'how-we-fought',
];
// What is acted on, and what a field is called.
const kinds = ['assignment', 'submission', 'enrolment'];

/** Words of the practice that occur in a text. */
async function leaked(text: string, except: readonly string[] = []): Promise<string[]> {
  return marksOf(await rowsOf(admin, practice.practiceId), {}).filter(
    (mark) => text.includes(mark) && !except.includes(mark) && mark !== 'Europe/Lisbon',
  );
}

describe('everything that the product shows', () => {
  it('to a visitor holds nothing of a practice', async () => {
    expect(await leaked(await everythingShownTo('visitor'), kinds)).toEqual([]);
  });

  it('to a client of another practice holds nothing of this one', async () => {
    expect(
      await leaked(await everythingShownTo('client of another practice'), [
        ...codes,
        ...kinds,
        'Tomasz Wieland',
        'lightMyRequest',
        'Ines Halloran',
        // An entry of a journal has the id that its writer gave it: this one was sent by themself.
        practice.spare.entryId,
      ]),
    ).toEqual([]);
  });

  it('to a client holds themselves and their coach, and nobody else who is coached', async () => {
    const other = await accept(api, 'portal', (await anInvitedClient(api, practice.people.owner)).email);
    const shown = await everythingShownTo('client');
    const { client, coach, assistant } = practice.people;
    expect(shown).toContain(client.email);
    const { rows } = await admin.query<{ name: string }>('select name from app.client where practice_id = $1 and id <> $2', [
      practice.practiceId,
      client.memberId,
    ]);
    const strangers = [other, coach, assistant].flatMap(({ email, memberId }) => [email, memberId]);
    const others = [
      ...rows.map(({ name }) => name),
      ...strangers,
      practice.invited.email,
      practice.invited.id,
      practice.people.owner.email,
    ];
    expect(others.filter((word) => shown.includes(word))).toEqual([]);
  });
});
