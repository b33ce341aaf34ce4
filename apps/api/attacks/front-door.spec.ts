import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { RawServer } from './raw-socket.builder';
import { startProduct } from './two-practices.builder';

let api: TestApi;
let server: RawServer;
let coach: Person;
beforeAll(async () => {
  api = await startProduct();
  server = await RawServer.start(api);
  coach = await aPractice(api);
});
afterAll(async () => {
  await server.stop();
  await api.stop();
});

type Headers = Record<string, string>;
const origin = 'http://coach.test';
const inject = (method: string, url: string, headers: Headers, payload?: string) =>
  api.app.inject({ method: method as 'POST', url, headers: { host: 'coach.test', ...headers }, ...(payload ? { payload } : {}) });
const json = { 'content-type': 'application/json' };
const question = '{"query":"{ __typename }"}';

describe('another site', () => {
  it.each<[string, Headers]>([
    ['an origin that is not ours', { origin: 'https://evil.example' }],
    ['the origin of the other site', { origin: 'http://portal.test' }],
    ['an origin that only starts like ours', { origin: 'http://coach.test.evil.example' }],
    ['an origin that hides itself', { origin: 'null' }],
    ['no word on where it comes from', {}],
    ['only a referrer', { referer: 'http://coach.test/today' }],
    ['fetch metadata of another site', { 'sec-fetch-site': 'cross-site' }],
    ['fetch metadata of a neighbour', { 'sec-fetch-site': 'same-site', origin }],
    ['fetch metadata of a bookmark', { 'sec-fetch-site': 'none' }],
    ['fetch metadata that contradicts its origin', { 'sec-fetch-site': 'cross-site', origin }],
  ])('gets nothing with %s', async (_, headers) => {
    const { statusCode, body } = await inject(
      'POST',
      '/graphql',
      { ...json, ...headers, cookie: [...coach.browser.cookies].map((pair) => pair.join('=')).join('; ') },
      question,
    );
    expect([statusCode, body.includes('__typename')]).toEqual([403, false]);
  });

  it('is let through where it is our own', async () => {
    for (const headers of [{ origin }, { 'sec-fetch-site': 'same-origin' }])
      expect((await inject('POST', '/graphql', { ...json, ...headers }, question)).statusCode).toBe(200);
  });

  it('is told nothing by way of CORS', async () => {
    const preflight = await inject('OPTIONS', '/graphql', { origin: 'https://evil.example', 'access-control-request-method': 'POST' });
    expect(preflight.statusCode).toBe(405);
    expect(Object.keys(preflight.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('does not find another way in by writing the address differently', async () => {
    const ways = [
      '/graphql',
      '/%67raphql',
      '/graphql%3f',
      '/graphql#x',
      '/graphql;x',
      '//graphql',
      '/graphql/',
      '/GraphQL',
      '/./graphql',
      '/x/../graphql',
      'http://coach.test/graphql',
      'http://evil.example/graphql',
      '/graphql?query={__typename}',
    ];
    for (const way of ways) {
      for (const headers of [{ origin: 'https://evil.example' }, { origin, 'content-type': 'text/plain' }] as Headers[]) {
        const { status, answer } = await server.post(way, headers);
        expect([way, [400, 403, 404].includes(status), answer.includes('Query')]).toEqual([way, true, false]);
      }
    }
  });
});

describe('a host', () => {
  it.each([
    'evil.example',
    'coach.test.evil.example',
    'coach.test:8080',
    'coach.test@evil.example',
    '',
    '127.0.0.1',
    'portal.test, coach.test',
    'coach.test.',
  ])('%j is not served', async (host) => {
    expect((await inject('POST', '/graphql', { ...json, host, origin }, question)).statusCode).toBe(421);
  });

  it('is not served twice in one request', async () => {
    const { status } = await server.send(
      `POST /graphql HTTP/1.1\r\nhost: coach.test\r\nhost: portal.test\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`,
    );
    expect(status).toBe(400);
  });

  it('is what the connection says, whatever a proxy header claims', async () => {
    const claims = {
      'x-forwarded-host': 'portal.test',
      forwarded: 'host=portal.test',
      'x-original-host': 'portal.test',
      'x-forwarded-proto': 'https',
    };
    const { response } = await coach.browser.post({ query: '{ viewer { role } }' }, claims);
    expect(response.json()).toEqual({ data: { viewer: { role: 'OWNER' } } });
  });
});

describe('a method', () => {
  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s asks nothing of GraphQL', async (method) => {
    const { statusCode, headers, body } = await inject(method, '/graphql?query=mutation+cop+%7B__typename%7D', {
      origin,
      accept: 'text/html',
      ...json,
    });
    expect([statusCode, headers.allow]).toEqual([405, 'POST']);
    expect(body).not.toMatch(/graphiql|playground|apollo|<html/i);
  });

  it('is not changed by a header or a field', async () => {
    expect((await inject('GET', '/graphql', { origin, 'x-http-method-override': 'POST', ...json })).statusCode).toBe(405);
    expect((await inject('POST', '/nowhere', { origin, ...json }, question)).statusCode).toBe(404);
  });
});

describe('a body', () => {
  it.each<[number, Headers, string]>([
    [400, { 'content-type': 'text/plain' }, question],
    [400, { 'content-type': 'application/x-www-form-urlencoded' }, 'query=query+cop+%7B__typename%7D'],
    [
      400,
      { 'content-type': 'multipart/form-data; boundary=x' },
      '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
    ],
    [400, { 'content-type': 'application/graphql' }, '{ __typename }'],
    [400, { 'content-type': 'application/jsonx' }, question],
    [400, {}, question],
    [415, { 'content-type': 'application/json; charset=ibm037' }, question],
    [415, { 'content-type': 'application/json; charset=utf-16le' }, question],
    [200, { 'content-type': 'application/json; charset="UTF-8"' }, question],
    [400, json, '{"query":'],
    [400, json, ''],
    [400, json, '{"query":"{ __typename }","__proto__":{"role":"owner"}}'],
    [400, json, '{"query":"{ __typename }","constructor":{"prototype":{"role":"owner"}}}'],
    [400, json, '"{ __typename }"'],
    [400, json, 'null'],
    [400, json, '42'],
    [413, json, `{"query":"{ __typename }","variables":{"x":"${'a'.repeat(10_000_000)}"}}`],
  ])('is answered %d with %j', async (status, headers, body) => {
    const answer = await inject('POST', '/graphql', { origin, ...headers }, body);
    expect([answer.statusCode, answer.body]).toEqual([status, expect.not.stringMatching(/node_modules|\.ts:|at \w/)]);
  });
});
