import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import type { TestApi } from '@rekindle/platform/testing';
import { everybodyOf } from './browsers.builder';
import { rootFields, type RootField } from './root-fields.builder';
import { rowsOf, type Rows } from './rows-of-practice.builder';
import { signInToPostgres } from './sign-in-to-postgres.builder';
import { aStaffedPractice, startProduct, type StaffedPractice } from './two-practices.builder';

let api: TestApi;
let admin: Client;
let ours: StaffedPractice;
let theirs: StaffedPractice;
let before: [Rows, Rows];
let fields: RootField[];
beforeAll(async () => {
  [api, admin, fields] = await Promise.all([startProduct(), signInToPostgres('admin'), rootFields()]);
  [ours, theirs] = [await aStaffedPractice(api), await aStaffedPractice(api)];
  before = await bothPractices();
});
afterAll(async () => {
  await admin.end();
  await api.stop();
});

async function bothPractices(): Promise<[Rows, Rows]> {
  return [await rowsOf(admin, ours.practiceId), await rowsOf(admin, theirs.practiceId)];
}

const knows = ({ holes }: RootField, input: string, name: string) => holes.some(({ path }) => path === `${input}.${name}`);

describe('a field that the schema does not have', () => {
  it('is refused in every input, for everybody, and nothing is written', async () => {
    const extras = {
      practiceId: theirs.practiceId,
      practice_id: theirs.practiceId,
      tenantId: theirs.practiceId,
      id: theirs.invited.id,
      memberId: theirs.people.owner.memberId,
      role: 'OWNER',
      status: 'ACTIVE',
    };
    const wrong: string[] = [];
    const inputs = fields.flatMap((field) =>
      [...new Set(field.holes.filter(({ path }) => path.includes('.')).map(({ path }) => path.split('.')[0] ?? ''))].map((input) => ({
        field,
        input,
      })),
    );
    expect(inputs.length).toBeGreaterThan(5);
    for (const { field, input } of inputs) {
      for (const [who, browser] of everybodyOf(api, ours)) {
        for (const [name, value] of Object.entries(extras).filter(([name]) => !knows(field, input, name))) {
          const variables = field.honest(ours);
          const { status, data, errors, response } = await browser.ask(field.document, {
            ...variables,
            [input]: { ...(variables[input] as object), [name]: value },
          });
          if (status !== 400 || data !== null || errors[0]?.extensions.code !== 'BAD_USER_INPUT')
            wrong.push(`${field.name} takes ${input}.${name} from ${who}: ${response.body}`);
          if (/did you mean/i.test(response.body)) wrong.push(`${field.name} tells what ${name} may have meant`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(await bothPractices()).toEqual(before);
  }, 60_000);
});

const viewer = '{ viewer { memberId role practice { id } } }';
const unsigned = (claims: object) =>
  `${['{"alg":"none"}', JSON.stringify(claims)].map((part) => Buffer.from(part).toString('base64url')).join('.')}.`;

describe('a header', () => {
  const spoofs = (): Record<string, string> => ({
    'x-tenant-id': theirs.practiceId,
    'x-practice-id': theirs.practiceId,
    'x-user-id': theirs.people.owner.memberId,
    'x-member-id': theirs.people.owner.memberId,
    'x-role': 'owner',
    'x-forwarded-user': theirs.people.owner.email,
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-host': 'portal.test',
    'x-original-url': '/graphql?practice=' + theirs.practiceId,
    authorization: `Bearer ${unsigned({ sub: theirs.people.owner.memberId, practiceId: theirs.practiceId, role: 'owner' })}`,
    'apollo-federation-include-trace': 'ftv1',
  });

  it('moves nobody into another practice or role', async () => {
    for (const [name, value] of Object.entries(spoofs())) {
      const { data } = await ours.people.assistant.browser.post({ query: viewer }, { [name]: value });
      expect([name, data?.['viewer']]).toEqual([
        name,
        { memberId: ours.people.assistant.memberId, role: 'ASSISTANT', practice: { id: ours.practiceId } },
      ]);
    }
  });

  it('signs nobody in', async () => {
    const { data } = await api.visitor('coach').post({ query: viewer }, spoofs());
    expect(data).toEqual({ viewer: null });
  });

  it('is not added to the answer by asking for it', async () => {
    const { response } = await api.visitor('coach').post({ query: '{ __typename }' }, { ...spoofs(), 'x-request-id': 'mine' });
    expect(response.headers['x-request-id']).not.toBe('mine');
    expect(response.json()).toEqual({ data: { __typename: 'Query' } });
  });
});

describe('a cookie', () => {
  it.each(['', '%00', 'undefined', '\u00e4', "' or 1=1 --", 'a'.repeat(5_000)])(
    'that holds %j signs nobody in and breaks nothing',
    async (secret) => {
      const visitor = api.visitor('coach');
      const { status, data } = await visitor.post({ query: viewer }, { cookie: `__Host-rk-coach=${secret}` });
      expect([status, data]).toEqual([200, { viewer: null }]);
    },
  );

  it('made of what the database holds signs nobody in', async () => {
    for (const { id, token_hash: hash } of before[1]['app.session'] ?? []) {
      const hex = String(hash).slice(2);
      for (const secret of [String(id), String(hash), hex, Buffer.from(hex, 'hex').toString('base64url')]) {
        const { data } = await api
          .visitor('coach')
          .post({ query: viewer }, { cookie: `__Host-rk-coach=${secret}; __Host-rk-portal=${secret}` });
        expect(data).toEqual({ viewer: null });
      }
    }
  });

  it('of another name signs nobody in', async () => {
    const secret = ours.people.owner.browser.cookies.get('__Host-rk-coach') ?? '';
    for (const name of ['rk-coach', '__Host-rk-portal', '__host-rk-coach', '__Secure-rk-coach', 'sid', '__Host-rk-coach-asked']) {
      expect([name, (await api.visitor('coach').post({ query: viewer }, { cookie: `${name}=${secret}` })).data]).toEqual([
        name,
        { viewer: null },
      ]);
    }
  });
});
