import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeWebRoot, removeWebRoot, start } from './running-api.builder';

beforeAll(makeWebRoot);
afterAll(removeWebRoot);

describe('an api with a wrong setting ends with one sentence', () => {
  it.each<[Record<string, string>, string]>([
    [{ SECRET_KEY: 'short' }, 'SECRET_KEY is wrong'],
    [{ COACH_ORIGIN: 'localhost' }, 'COACH_ORIGIN is wrong: it must look like http://host'],
    [{ DATABASE_URL: 'postgres://app_rw:test@127.0.0.1:1/rekindle' }, 'DATABASE_URL cannot be used: connect ECONNREFUSED'],
    [{ DATABASE_URL: process.env['DATABASE_ADMIN_URL'] ?? '' }, 'DATABASE_URL signs in as postgres, a superuser'],
    [{ SMTP_URL: 'http://mail' }, 'SMTP_URL is wrong: it must look like smtp://host'],
    [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY is wrong: it must be the addresses of the proxies in front'],
    [{ LIMITS_FACTOR: '0' }, 'LIMITS_FACTOR is wrong'],
  ])('%j', async (change, sentence) => {
    const run = await start(change);
    const [code] = (await once(run.child, 'exit')) as [number];
    expect(code).toBe(1);
    expect(run.log()).toContain(sentence);
    expect(
      run
        .log()
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('{')),
    ).toHaveLength(1);
  });
});
