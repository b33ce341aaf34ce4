import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { newId } from '@rekindle/platform/crypto';
import { Events } from '@rekindle/platform/events';
import { Public } from '@rekindle/platform/graphql';
import { Authenticator } from '@rekindle/platform/http';
import { TestApi } from '@rekindle/platform/testing';
import { AddressHash } from '../dispatch/address-hash';
import type { MailKind } from '../letter';
import type { MailChoice } from './choices';
import { Suppressions } from './suppressions';
import { UnsubscribeTokens } from './unsubscribe-tokens';
import { mailUnsubscribed } from './unsubscribing';

class Nobody extends Authenticator {
  findSender = async () => null;
  isSignedIn = async () => false;
}

// A schema must ask something.
@Resolver()
class Anything {
  @Public()
  @Query(() => String)
  anything(): string {
    return '';
  }
}

@Module({ providers: [Anything, { provide: Authenticator, useClass: Nobody }] })
class NobodyModule {}

let api: TestApi;
const heard: object[] = [];
let whenHeard: () => Promise<unknown> = async () => undefined;
beforeAll(async () => {
  api = await TestApi.start([NobodyModule], []);
  api.get(Events).on(mailUnsubscribed, async (fact) => {
    await whenHeard();
    heard.push(fact);
  });
});
afterAll(() => api.stop());

const oneClick = 'List-Unsubscribe=One-Click';
const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** Somebody who gets mail, and the link in it. */
function aReader(choice: MailChoice = 'checkin') {
  const [practiceId, recipientId, address] = [newId<string>(), newId<string>(), `${newId()}@client.example`];
  const token = new UnsubscribeTokens().write({ practiceId, recipientId, choice, addressHash: new AddressHash().of(address) });
  const isStopped = (kind: MailKind, elsewhere = practiceId) =>
    api.within({ practiceId: elsewhere }, async () => {
      const sql = 'select jobs.is_suppressed($1, $2) as stopped';
      return (await api.database.read<{ stopped: boolean }>(sql, [new AddressHash().of(address), kind]))[0]?.stopped;
    });
  return { practiceId, recipientId, address, path: `/u/${token}`, isStopped };
}

const send = (method: 'GET' | 'POST' | 'PUT' | 'HEAD', url: string, headers: Record<string, string> = {}, payload?: string) =>
  api.app.inject({ method, url, headers: { host: 'portal.test', ...headers }, ...(payload === undefined ? {} : { payload }) });
const click = (path: string, payload = oneClick, headers: Record<string, string> = form) => send('POST', path, headers, payload);

describe('a mailbox that stops mail with one click', () => {
  it('gets an empty answer without a cookie, and nothing more of it is sent', async () => {
    const { path, isStopped } = aReader();
    const { statusCode, body, headers } = await click(path);
    expect([statusCode, body, headers['set-cookie'], headers.location]).toEqual([200, '', undefined, undefined]);
    expect(headers['cache-control']).toBe('no-store');
    expect(
      await Promise.all((['checkin', 'nudge', 'reminder', 'security', 'transactional'] as const).map((kind) => isStopped(kind))),
    ).toEqual([true, true, false, false, false]);
    expect(await isStopped('checkin', newId())).toBe(false);
  });

  it('may send it as a form with parts, from anywhere, with any cookie', async () => {
    const { path, isStopped } = aReader('wave');
    const payload = `--x\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n`;
    const foreign = { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site', cookie: '__Host-rk-portal=x' };
    expect((await click(path, payload, { ...foreign, 'content-type': 'multipart/form-data; boundary=x' })).statusCode).toBe(200);
    expect([await isStopped('wave'), await isStopped('checkin')]).toEqual([true, false]);
  });

  it('may do it again: areas hear of it once', async () => {
    const { path, practiceId, recipientId } = aReader();
    for (let round = 0; round < 3; round += 1) expect((await click(path)).statusCode).toBe(200);
    expect(heard.filter((fact) => (fact as { recipientId: string }).recipientId === recipientId)).toEqual([
      { practiceId, recipientId, kind: 'checkin' },
    ]);
  });

  it('has stopped nothing when an area that follows could not', async () => {
    const { path, isStopped } = aReader();
    whenHeard = () => Promise.reject(new Error('not now'));
    expect((await click(path)).statusCode).toBe(500);
    whenHeard = async () => undefined;
    expect(await isStopped('checkin')).toBe(false);
  });

  it.each([
    ['JSON', '{"List-Unsubscribe":"One-Click"}', { 'content-type': 'application/json' }],
    ['no form', oneClick, { 'content-type': 'text/plain' }],
    ['a form that ends too early', '--x\r\nconte', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['another word', 'List-Unsubscribe=Later', form],
    ['nothing', '', form],
  ])('stops nothing with %s', async (_, payload, headers) => {
    const { path, isStopped } = aReader();
    expect((await click(path, payload, headers as Record<string, string>)).statusCode).toBe(400);
    expect(await isStopped('checkin')).toBe(false);
  });

  it('is not read on at length', async () => {
    expect((await click(aReader().path, `${oneClick}&x=${'x'.repeat(9_000)}`)).statusCode).toBe(413);
  });
});

describe('the page behind the link', () => {
  it('asks, and changes nothing by being looked at', async () => {
    const { path, isStopped } = aReader();
    for (const method of ['GET', 'HEAD'] as const) expect((await send(method, path)).statusCode).toBe(200);
    const { body, headers } = await send('GET', path, { accept: 'text/html', 'sec-fetch-mode': 'navigate' });
    expect(body).toContain('no more check-ins by mail, and no nudges about them');
    expect(body).toMatch(/<form method="post"><button [^>]*>Stop these mails<\/button>/);
    expect(headers['content-security-policy']).toContain("form-action 'self'");
    expect(headers['set-cookie']).toBeUndefined();
    expect(await isStopped('checkin')).toBe(false);
  });

  it('stops them with its button, says so and how to begin again', async () => {
    const { path, isStopped } = aReader('reminder');
    const { statusCode, body } = await click(path, 'stop=yes', { ...form, origin: 'null' });
    expect([statusCode, body.includes('These mails have stopped'), body.includes('switch them on in your settings')]).toEqual([
      200,
      true,
      true,
    ]);
    expect(await isStopped('reminder')).toBe(true);
  });

  it('leads whoever gets digests to the settings where they sign in', async () => {
    const hrefs = async (choice: MailChoice) => /href="([^"]+)">Open your/.exec((await click(aReader(choice).path, 'stop=yes')).body)?.[1];
    expect([await hrefs('digest'), await hrefs('checkin')]).toEqual(['http://coach.test/settings/mail', '/more']);
  });

  it.each(['GET', 'POST'] as const)('says kindly that a link is broken: %s', async (method) => {
    const { path } = aReader();
    const { statusCode, body } = await send(
      method,
      path.slice(0, -3),
      method === 'POST' ? form : {},
      method === 'POST' ? oneClick : undefined,
    );
    expect([statusCode, body.includes('Open it once more from the mail itself')]).toEqual([404, true]);
  });

  it('lives on the portal’s site only, and takes no other method', async () => {
    const { path } = aReader();
    expect((await send('POST', path, { ...form, host: 'coach.test' }, oneClick)).statusCode).toBe(404);
    expect((await send('PUT', path, form, oneClick)).statusCode).toBe(404);
  });
});

describe('what was stopped', () => {
  const within = <T>(practiceId: string, work: (suppressions: Suppressions) => Promise<T>) =>
    api.within({ practiceId, actor: { role: 'client', clientId: newId() } }, () =>
      api.database.transaction(() => work(api.get(Suppressions))),
    );

  it('can be taken back by an area, and stopped by it', async () => {
    const { path, practiceId, address } = aReader();
    await click(path);
    expect(await within(practiceId, (suppressions) => suppressions.isStopped(address, 'checkin'))).toBe(true);
    await within(practiceId, (suppressions) => suppressions.lift(address.toUpperCase(), 'checkin'));
    expect(await within(practiceId, (suppressions) => suppressions.isStopped(address, 'checkin'))).toBe(false);
    await within(practiceId, (suppressions) => suppressions.stop(address, 'wave', 'manual'));
    expect(await within(practiceId, (suppressions) => suppressions.isStopped(address, 'wave'))).toBe(true);
  });

  it('stays when it was a complaint or a bounce, even for somebody who deletes past the service', async () => {
    const { practiceId, address } = aReader();
    const hash = new AddressHash().of(address);
    await api.asAdmin(`insert into app.suppression values ($1, $2, 'all', 'hard_bounce'), ($1, $2, 'checkin', 'complaint')`, [
      practiceId,
      hash,
    ]);
    await within(practiceId, (suppressions) => suppressions.lift(address, 'checkin'));
    await api.within({ practiceId }, () => api.database.change('delete from app.suppression'));
    expect(await within(practiceId, (suppressions) => suppressions.isStopped(address, 'checkin'))).toBe(true);
    expect(await api.asAdmin('select from app.suppression where practice_id = $1', [practiceId])).toHaveLength(2);
  });
});
