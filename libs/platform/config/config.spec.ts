import { describe, expect, it } from '@jest/globals';
import { ConfigProblem, origin, port, readConfig, secretKey, url } from './config';

const read = (environment: NodeJS.ProcessEnv) =>
  readConfig({ DATABASE_URL: url('postgres', 'postgresql'), COACH_ORIGIN: origin, OPS_PORT: port, SECRET_KEY: secretKey }, environment);

const good = {
  DATABASE_URL: 'postgres://app_rw:pw@127.0.0.1/rekindle',
  COACH_ORIGIN: 'http://localhost:4200',
  OPS_PORT: '9100',
  SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
};

describe('reading settings', () => {
  it('gives typed values', () => {
    expect(read(good)).toMatchObject({ OPS_PORT: 9100, COACH_ORIGIN: 'http://localhost:4200' });
  });

  it.each([
    ['DATABASE_URL', undefined, 'DATABASE_URL is not set.'],
    ['DATABASE_URL', 'mysql://x', 'DATABASE_URL is wrong: it must look like postgres://host.'],
    ['COACH_ORIGIN', 'http://localhost:4200/app', 'COACH_ORIGIN is wrong: it must be an origin without a path.'],
    ['SECRET_KEY', 'c2hvcnQ=', 'SECRET_KEY is wrong: it must be 32 bytes in base64.'],
  ])('names %s when it is %j', (name, value, sentence) => {
    expect(() => read({ ...good, [name]: value })).toThrow(new ConfigProblem(sentence));
  });
});
