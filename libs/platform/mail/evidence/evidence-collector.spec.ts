import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { held, PostOffice } from '../dispatch/post-office.builder';
import { EvidenceCollector } from './evidence-collector';

@Module({ providers: [EvidenceCollector] })
class CollectorModule {}

const folder = mkdtempSync(join(tmpdir(), 'rekindle-log-'));
const log = join(folder, 'mail.log');
let office: PostOffice;
beforeAll(async () => {
  process.env['POSTFIX_LOG'] = log;
  office = await PostOffice.start([CollectorModule]);
});
afterAll(async () => {
  await office.platform.stop();
  delete process.env['POSTFIX_LOG'];
  rmSync(folder, { recursive: true });
});

/** A mail whose worker has died while it was sending, so many minutes ago. */
async function inDoubt(minutesAgo = 20, address = `${randomUUID()}@client.example`) {
  const about = await office.post(address, held);
  await office.promise();
  const ago = `now() - interval '${minutesAgo} minutes'`;
  await office.platform.asAdmin(
    `update app.dispatch set sending_at = ${ago}, lease_until = now() - interval '2 minutes' where about = $1`,
    [about],
  );
  await office.sweep();
  expect(await office.row(about)).toMatchObject({ state: 'unknown' });
  return about;
}

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const line = (minutes: number, says: string) => `${minutesAgo(minutes)} mx postfix/${says}`;
const idle = (minutes: number) => line(minutes, 'anvil[9]: statistics: max connection rate 1/60s');
const taken = async (about: string, minutes: number) => [
  line(minutes, `cleanup[11]: 4F2A00DEAD: message-id=${(await office.row(about)).message_id}`),
  line(minutes, 'qmgr[12]: 4F2A00DEAD: from=<x@y.example>, size=1, nrcpt=1 (queue active)'),
];

async function settle(lines: readonly string[], rotated: readonly string[] = []): Promise<void> {
  writeFileSync(log, lines.join('\n'));
  writeFileSync(`${log}.1`, rotated.join('\n'));
  await office.platform.get(EvidenceCollector).collect();
  await office.sweep();
}

describe('a mail in doubt', () => {
  it('was accepted when the log of the relay has it, also the one before', async () => {
    const [about, earlier] = [await inDoubt(), await inDoubt()];
    await settle([idle(18), ...(await taken(about, 17)), idle(0)], [idle(30), ...(await taken(earlier, 19))]);
    expect([(await office.row(about)).state, (await office.row(earlier)).state]).toEqual(['accepted', 'accepted']);
  });

  it('is accepted late when it was held already', async () => {
    const about = await inDoubt();
    await office.pass(about, 'unknown_at', '31 minutes');
    await office.sweep();
    expect(await office.row(about)).toMatchObject({ state: 'held' });
    await settle([idle(40), ...(await taken(about, 19))]);
    expect(await office.row(about)).toMatchObject({ state: 'accepted', reason: null });
  });

  it('is sent again when the relay has seen everything since, and not this', async () => {
    const about = await inDoubt();
    await settle([idle(30), idle(1)]);
    expect(await office.row(about)).toMatchObject({ state: 'scheduled' });
    await office.send();
    expect(await office.row(about)).toMatchObject({ state: 'accepted', attempt: 2 });
  });

  it.each([
    ['the log begins later than it was sent', [19, 1], 20],
    ['the log ends before everybody has stopped sending', [30, 6], 20],
    ['there is no line', [], 20],
  ])('stays in doubt when %s', async (_, minutes, sent) => {
    const about = await inDoubt(sent);
    await settle(minutes.map(idle));
    expect(await office.row(about)).toMatchObject({ state: 'unknown' });
    await office.platform.asAdmin(`delete from app.dispatch where about = $1`, [about]);
  });

  it('stays in doubt when the relay has begun to take it and says no more', async () => {
    const about = await inDoubt();
    const [begun = ''] = await taken(about, 19);
    await settle([idle(30), begun, idle(1)]);
    expect(await office.row(about)).toMatchObject({ state: 'unknown' });
  });

  it('that was sent again is not settled by what was said of the first time', async () => {
    const address = `${randomUUID()}@client.example`;
    const about = await inDoubt(20, address);
    await settle([idle(30), idle(1)]);
    office.mailbox.whims.set(address, 'falls silent');
    await office.send();
    await settle([idle(30), idle(0)]);
    expect(await office.row(about)).toMatchObject({ state: 'unknown', attempt: 2 });
    expect(office.mailbox.to(address)).toHaveLength(1);
  });
});
