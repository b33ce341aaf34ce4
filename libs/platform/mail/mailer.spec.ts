import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rekindle/platform/crypto';
import { TestPlatform } from '@rekindle/platform/testing';
import type { Mail } from './mail';
import { Mailer } from './mailer';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await TestPlatform.start();
});
afterAll(() => platform.stop());

const mailTo = (address: string): Mail => ({
  to: { name: '', address },
  sender: 'Rekindle',
  subject: 'Your sign-in link',
  heading: 'Here it is',
  paragraphs: ['It works once.'],
  button: { says: 'Sign in', url: 'http://coach.test/' },
  footer: 'Ignore it.',
});

const send = (key: string, address: string) => platform.within({}, () => platform.get(Mailer).sendOnce(key, mailTo(address)));
const receipt = (sql: string, key: string) =>
  platform.within({}, () =>
    platform.database.transaction(() => platform.database.manager.query(sql, [`<${key.replaceAll('-', '')}@rekindle.localhost>`])),
  );

describe('sending once', () => {
  it('sends one mail however often the job runs, also side by side', async () => {
    const key = newId();
    await Promise.allSettled([send(key, `${key}@test.example`), send(key, `${key}@test.example`)]);
    await send(key, `${key}@test.example`);
    expect(platform.mailbox.to(`${key}@test.example`)).toHaveLength(1);
  });

  it('carries the same Message-ID on every try', async () => {
    const key = newId();
    await send(key, `${key}@test.example`);
    expect(platform.mailbox.to(`${key}@test.example`)[0]?.messageId).toBe(`<${key.replaceAll('-', '')}@rekindle.localhost>`);
  });

  it('does not hurry after a crash in mid-send: the job waits, and after a quarter of an hour tries once more', async () => {
    const key = newId();
    await receipt(`insert into jobs.mail_receipt (message_id, state, attempts) values ($1, 'sending', 1)`, key);
    await expect(send(key, `${key}@test.example`)).rejects.toThrow('Still in doubt');
    await receipt(`update jobs.mail_receipt set at = now() - interval '16 minutes' where message_id = $1`, key);
    await send(key, `${key}@test.example`);
    expect(platform.mailbox.to(`${key}@test.example`)).toHaveLength(1);
  });

  it('leaves a mail alone whose second try is in doubt too', async () => {
    const key = newId();
    await receipt(
      `insert into jobs.mail_receipt (message_id, state, attempts, at) values ($1, 'sending', 2, now() - interval '1 day')`,
      key,
    );
    await send(key, `${key}@test.example`);
    expect(platform.mailbox.to(`${key}@test.example`)).toEqual([]);
  });
});
