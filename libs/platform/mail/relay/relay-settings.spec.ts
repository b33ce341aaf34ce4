import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readRelaySettings } from './relay-settings';

const names = ['SMTP_URL', 'SMTP_REQUIRE_TLS', 'MAIL_FROM', 'DKIM_KEY', 'DKIM_SELECTOR'];
let before: NodeJS.ProcessEnv;
beforeEach(() => {
  before = process.env;
  process.env = Object.fromEntries(Object.entries(before).filter(([name]) => !names.includes(name)));
});
afterEach(() => {
  process.env = before;
});

const settings = (environment: Record<string, string>) => {
  Object.assign(process.env, environment);
  return readRelaySettings();
};

describe('the settings of the relay', () => {
  it.each([
    ['smtp://relay.example', true],
    ['smtps://user:pw@relay.example:465', true],
    ['smtp://10.0.0.5:587', true],
    ['smtp://127.0.0.1:1025', false],
    ['smtp://localhost:1025', false],
    ['smtp://[::1]:1025', false],
    // A name that only looks like this machine.
    ['smtp://127.0.0.1.example', true],
  ])('for %s demand encryption: %s', (SMTP_URL, isDemanded) => {
    expect(settings({ SMTP_URL }).transport.requireTLS).toBe(isDemanded);
  });

  it('may say otherwise', () => {
    expect(settings({ SMTP_URL: 'smtp://mailpit:1025', SMTP_REQUIRE_TLS: 'false' }).transport.requireTLS).toBe(false);
  });

  it('give a relay ten minutes to answer the last dot', () => {
    expect(settings({ SMTP_URL: 'smtp://relay.example' }).transport.socketTimeout).toBe(600_000);
  });

  it.each([{ DKIM_KEY: 'x' }, { DKIM_SELECTOR: 'rk1' }])('say what is missing when %j stands alone', (half) => {
    expect(() => settings({ SMTP_URL: 'smtp://relay.example', ...half })).toThrow('Set DKIM_KEY and DKIM_SELECTOR, or neither.');
  });

  it('sign for the domain of the sender', () => {
    const { dkim } = settings({
      SMTP_URL: 'smtp://relay.example',
      MAIL_FROM: 'hello@mail.test.example',
      DKIM_KEY: 'x',
      DKIM_SELECTOR: 'rk1',
    });
    expect(dkim).toMatchObject({
      domainName: 'mail.test.example',
      keySelector: 'rk1',
      headerFieldNames: expect.stringContaining(':List-Unsubscribe-Post:'),
    });
  });
});
