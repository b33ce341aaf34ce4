import { createHash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestApi, Visitor } from '@rekindle/platform/testing';
import { PitfallsModule, PitfallsResolver } from './pitfalls.builder';
import { startProduct } from './two-practices.builder';

let api: TestApi;
let visitor: Visitor;
let pitfalls: PitfallsResolver;
beforeAll(async () => {
  api = await startProduct(PitfallsModule);
  pitfalls = api.get(PitfallsResolver);
});
afterAll(() => api.stop());
beforeEach(() => {
  visitor = api.visitor('coach');
  pitfalls.calls = 0;
});

const times = (count: number, write: (index: number) => string) => Array.from({ length: count }, (_, index) => write(index)).join(' ');
const nested = (levels: number, field: string, leaf: string) => `${`${field} { `.repeat(levels)}${leaf}${' }'.repeat(levels)}`;
const deepJson = (levels: number): unknown => (levels === 0 ? 1 : { x: deepJson(levels - 1) });

const armour = /Query validation error/;
const noIntrospection = /introspection is not allowed/;
const notJson = /nested too deeply/;
const tooMuch = /asks for too much/;
const tooLong = /too long/;

/** From graphql-cop, InQL and our own drawer, each with the guard that must turn it away before anything is resolved. */
const payloads: Record<string, [object, RegExp]> = {
  'the whole schema': [{ query: 'query cop { __schema { types { name fields { name } } } }' }, noIntrospection],
  'the schema, round and round': [
    { query: `query cop { __schema { ${nested(3, 'types', nested(2, 'fields', 'type { name }'))} } }` },
    noIntrospection,
  ],
  'one type of the schema': [{ query: '{ __type(name: "Viewer") { name } }' }, noIntrospection],
  'the schema in a fragment of that name': [
    { query: '{ ...__schema } fragment __schema on Query { __schema { types { name } } }' },
    noIntrospection,
  ],
  'a directive that is misspelt': [{ query: 'query cop { __schema { directive } }' }, noIntrospection],
  'a field that is nearly one of ours': [{ query: '{ viewr { name } }' }, /^Cannot query field "viewr" on type "Query"\.$/],
  'an input field that is nearly one of ours': [
    { query: 'mutation { signIn(input: { email: "x", password: "x", emial: "x" }) { viewer { name } } }' },
    /"emial" is not defined by type "SignInInput"\.$/,
  ],
  'a variable with a field that is nearly one of ours': [
    {
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { name } } }',
      variables: { input: { email: 'x', password: 'x', emial: 'x' } },
    },
    /"emial" is not defined by type "SignInInput"\.$/,
  ],
  'a value that is nearly one of ours': [
    { query: '{ clients(filter: { status: ACTIV }) { endCursor } }' },
    /"ACTIV" does not exist in "ClientStatus" enum\.$/,
  ],
  'no operation at all': [{ query: 'qwerty cop { abc }' }, /Unexpected Name/],
  'an empty document': [{ query: '' }, /non-empty/],
  'a document that is no text': [{ query: { a: 1 } }, /must be strings/],
  'only a fragment': [{ query: 'fragment F on Query { viewer { name } }' }, /never used/],
  'an operation of another name': [{ query: 'query a { viewer { name } }', operationName: 'b' }, /Unknown operation/],
  'two operations': [{ query: 'query a { __typename } query b { __typename }', operationName: 'a' }, /one operation/],
  'a subscription': [{ query: 'subscription { viewer { name } }' }, /query or a mutation/],
  '101 aliases of __typename': [{ query: `query cop { ${times(101, (index) => `alias${index}: __typename`)} }` }, armour],
  '11 sign-ins in one request': [
    {
      query: `mutation { ${times(11, (index) => `a${index}: signIn(input: { email: "v@x.example", password: "${index}" }) { viewer { name } }`)} }`,
    },
    armour,
  ],
  '500 times the same field': [{ query: `query cop { ${times(500, () => '__typename\n')} }` }, /each field once/],
  '300 times the same field of ours': [{ query: `{ knot { ${times(300, () => 'name')} } }` }, /each field once/],
  'more than 800 tokens': [{ query: `{ ${times(401, (index) => `a${index}: knot`)} }` }, /800 tokens/],
  'ten directives nobody knows': [{ query: 'query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }' }, /Unknown directive/],
  '60 directives we know': [{ query: `{ __typename ${times(60, () => '@include(if: true)')} }` }, /only be used once/],
  'a directive in each of 11 places': [{ query: `{ knot { ${times(11, () => '... @include(if: true) { name }')} } }` }, armour],
  'twenty levels': [{ query: `{ ${nested(20, 'knot', 'name')} }` }, armour],
  'nine levels': [{ query: `{ ${nested(9, 'knot', 'name')} }` }, armour],
  'levels hidden in fragments': [
    {
      query: `{ knot { ...F9 } } fragment F0 on Knot { name } ${times(9, (index) => `fragment F${index + 1} on Knot { knot { ...F${index} } }`)}`,
    },
    armour,
  ],
  'fragments that contain each other': [
    { query: '{ knot { ...A } } fragment A on Knot { knot { ...B } } fragment B on Knot { knot { ...A } }' },
    /within itself/,
  ],
  'fragments that double': [
    {
      query: `{ knot { ...F9 } } fragment F0 on Knot { name } ${times(9, (index) => `fragment F${index + 1} on Knot { a: knot { ...F${index} } b: knot { ...F${index} } }`)}`,
    },
    armour,
  ],
  'fragments that double flatly': [
    {
      query: `{ knot { ...F20 } } fragment F0 on Knot { name } ${times(20, (index) => `fragment F${index + 1} on Knot { ...F${index} ... on Knot { ...F${index} } }`)}`,
    },
    armour,
  ],
  'a million rows by a variable': [
    { query: 'query ($n: Int) { knotPage(first: $n) { rows { name } } }', variables: { n: 1_000_000 } },
    tooMuch,
  ],
  'a million rows by a default': [{ query: 'query ($n: Int = 1000000) { knotPage(first: $n) { rows { name } } }' }, tooMuch],
  'a million rows as a literal': [{ query: '{ knotPage(first: 1000000) { rows { name } } }' }, armour],
  'the first and the last million': [{ query: '{ knotPage(first: 1, last: 1000000) { rows { name } } }' }, /Unknown argument/],
  'a heavy page ten times': [
    {
      query: `query ($n: Int) { ${times(10, (index) => `a${index}: knotPage(first: $n) { rows { name knots { name knots { name } } } }`)} }`,
      variables: { n: 200 },
    },
    tooMuch,
  ],
  'ten operations in a list': [Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })), /batching disabled/],
  'variables 100 levels deep': [{ query: '{ __typename }', variables: deepJson(100) }, notJson],
  'a list of 20,000': [{ query: '{ __typename }', variables: { x: Array.from({ length: 20_000 }, () => 1) } }, notJson],
  'a list of 201 ids': [{ query: '{ __typename }', variables: { ids: Array.from({ length: 201 }, (_, index) => `${index}`) } }, notJson],
  '201 variables': [
    { query: '{ __typename }', variables: Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`v${index}`, 1])) },
    notJson,
  ],
  'variables that are a list': [{ query: '{ __typename }', variables: [1] }, /must be an object/],
  'a byte order mark and a broken end': [{ query: '\ufeff{ __typename' }, /Expected Name/],
  '50,000 commas': [{ query: `{ __typename ${','.repeat(50_000)} }` }, tooLong],
  '50,000 signs of comment': [{ query: `{ __typename #${'x'.repeat(50_000)}\n }` }, tooLong],
  'a text of 90,000 letters': [{ query: `{ invitation(token: "${'a'.repeat(90_000)}") { name } }` }, tooLong],
  'a name of 9,000 letters': [{ query: `{ ${'a'.repeat(9_000)} }` }, /Cannot query field/],
  'a thousand opening braces': [{ query: '{'.repeat(1_000) }, /Expected Name/],
  'a thousand brackets': [{ query: `{ invitation(token: ${'['.repeat(1_000)} }` }, /800 tokens/],
  'deferred fields': [{ query: '{ ... @defer { viewer { name } } }' }, /Unknown directive/],
};

describe('a payload is turned away with 400, quickly and without a word about us:', () => {
  it.each(Object.entries(payloads))('%s', async (_, [payload, reason]) => {
    const start = performance.now();
    const { status, data, errors, response } = await visitor.post(payload);
    const took = performance.now() - start;
    expect({ status, data, calls: pitfalls.calls }).toEqual({ status: 400, data: null, calls: 0 });
    expect(errors[0]?.message).toMatch(reason);
    expect(errors.length).toBeLessThan(10);
    expect(response.body).not.toMatch(/did you mean|stacktrace|node_modules|select /i);
    expect(took).toBeLessThan(1_000);
  });
});

describe('an honest request', () => {
  it('stays within all limits', async () => {
    expect(await visitor.get(`{ ${nested(3, 'knot', 'name')} }`)).toEqual({ knot: { knot: { name: 'knot' } } });
    expect((await visitor.ask(`{ ${times(10, (index) => `a${index}: __typename`)} }`)).status).toBe(200);
    expect((await visitor.ask('query ($n: Int) { knotPage(first: $n) { rows { name } } }', { n: 50 })).status).toBe(200);
  });

  it('is answered with data and nothing else', async () => {
    const { response } = await visitor.ask('query cop { __typename }');
    expect(response.json()).toEqual({ data: { __typename: 'Query' } });
  });
});

describe('a document', () => {
  it('is never remembered by its name: what a stranger registers nobody runs', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update('{__typename}').digest('hex') } };
    for (const payload of [{ query: '{__typename}', extensions }, { extensions }]) {
      const { data, errors } = await visitor.post(payload);
      expect([data, errors[0]?.extensions.code]).toEqual([null, 'PERSISTED_QUERY_NOT_SUPPORTED']);
    }
  });
});

describe('a flood', () => {
  it('leaves nothing behind: neither memory nor a slower answer', async () => {
    const all = Object.values(payloads)
      .map(([payload]) => payload)
      .filter((payload) => JSON.stringify(payload).length < 10_000);
    const flood = async (rounds: number) => {
      for (let round = 0; round < rounds; round += 1) await Promise.all(all.map((payload) => visitor.post(payload)));
      return heapInUse();
    };
    const grown = -(await flood(2)) + (await flood(6));
    expect(grown / 1_048_576).toBeLessThan(10);
    const start = performance.now();
    await visitor.ask('{ __typename }');
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
