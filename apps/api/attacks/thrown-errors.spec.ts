import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPractice } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { PitfallsModule, PitfallsResolver } from './pitfalls.builder';
import { startProduct } from './two-practices.builder';

let api: TestApi;
beforeAll(async () => {
  api = await startProduct(PitfallsModule);
});
afterAll(() => api.stop());

const uuid = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

describe('a handler that throws', () => {
  it.each(['{ boom }', 'mutation { boomLater }'])('%s says one calm sentence and the id of the request', async (document) => {
    const { status, data, errors, response } = await api.visitor('coach').ask(document);
    expect([status, data]).toEqual([200, null]);
    expect(errors).toEqual([
      {
        message: 'Something went wrong on our side. Nothing was changed. Please try again.',
        path: [expect.stringContaining('boom')],
        locations: expect.anything(),
        extensions: { code: 'UNEXPECTED', requestId: uuid },
      },
    ]);
    expect(errors[0]?.extensions.requestId).toBe(response.headers['x-request-id']);
    expect(response.body).not.toMatch(/secret|hunter2|10\.0\.0\.1|Error:|\.ts/);
  });
});

describe('a handler whose mark was forgotten', () => {
  it('is closed to everybody, the owner included', async () => {
    const owner = await aPractice(api);
    expect(await api.visitor('coach').problemOf('{ unmarked }')).toBe('signed-out');
    expect(await owner.browser.problemOf('{ unmarked }')).toBe('not-allowed');
    expect(api.get(PitfallsResolver).calls).toBe(0);
  });
});

describe('every answer', () => {
  it.each<[string, Parameters<TestApi['app']['inject']>[0] & object]>([
    [
      'to a question',
      {
        method: 'POST',
        url: '/graphql',
        payload: { query: '{ __typename }' },
        headers: { host: 'coach.test', origin: 'http://coach.test' },
      },
    ],
    [
      'that refuses',
      { method: 'POST', url: '/graphql', payload: { query: '{' }, headers: { host: 'coach.test', origin: 'http://coach.test' } },
    ],
    [
      'to another site',
      {
        method: 'POST',
        url: '/graphql',
        payload: { query: '{ __typename }' },
        headers: { host: 'coach.test', origin: 'https://evil.example' },
      },
    ],
    ['to a wrong method', { method: 'GET', url: '/graphql', headers: { host: 'coach.test' } }],
    ['to a wrong host', { method: 'GET', url: '/', headers: { host: 'evil.example' } }],
    ['to a wrong address', { method: 'GET', url: '/nowhere', headers: { host: 'coach.test' } }],
  ])('%s keeps browsers from doing anything with it', async (_, request) => {
    const { headers } = await api.app.inject(request);
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    });
    expect(Object.keys(headers).filter((name) => /^(access-control|x-powered-by|server$)/.test(name))).toEqual([]);
  });

  it('of GraphQL is kept by nobody', async () => {
    expect((await api.visitor('coach').ask('{ viewer { name } }')).response.headers['cache-control']).toBe('no-store');
  });
});
