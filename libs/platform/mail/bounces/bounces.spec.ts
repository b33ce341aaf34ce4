import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { AddressHash } from '../dispatch/address-hash';
import { held, PostOffice } from '../dispatch/post-office.builder';
import { UnsubscribeTokens } from '../unsubscribe/unsubscribe-tokens';
import { Bounces } from './bounces';
import { readReport } from './report';
import { ReturnPath } from './return-path';
import { aComplaint, aLetter, fromExim, fromPostfix, nobodyThere } from './returned-mail.builder';

@Module({ providers: [Bounces] })
class BouncesModule {}

let office: PostOffice;
beforeAll(async () => {
  office = await PostOffice.start([BouncesModule]);
});
afterAll(() => office.platform.stop());

/** A mail that the relay has taken, and by what it can be named. */
async function aSentMail(address = `${randomUUID()}@client.example`) {
  const about = await office.post(address, held);
  await office.send();
  const { id, message_id: messageId } = await office.row(about);
  return { about, address, envelopeId: id, messageId, to: new ReturnPath().of(id, 'bounce.test.example') };
}

type Names = Awaited<ReturnType<typeof aSentMail>>;

async function comesBack(source: Buffer): Promise<boolean> {
  const report = await readReport(source);
  return report ? office.platform.within({}, () => office.platform.get(Bounces).apply(report)) : false;
}

const deliveryOf = async (about: string) => {
  const { state, delivery } = (await office.row(about)) as unknown as { state: string; delivery: string };
  return [state, delivery];
};
const isSuppressed = (address: string, kind: string) =>
  office.within(async () => {
    const sql = 'select jobs.is_suppressed($1, $2) as "is"';
    return (await office.platform.database.read<{ is: boolean }>(sql, [new AddressHash().of(address), kind]))[0]?.is;
  });

const scoreOf = async (address: string) => {
  const sql = 'select score::float from app.bounce_score where address_hash = $1';
  return (await office.platform.asAdmin<{ score: number }>(sql, [new AddressHash().of(address)]))[0]?.score;
};

describe('a mail that comes back', () => {
  it('stays accepted, and its address is not written to again, by nobody', async () => {
    const mail = await aSentMail();
    expect(await comesBack(fromPostfix(mail))).toBe(true);
    expect(await deliveryOf(mail.about)).toEqual(['accepted', 'hard_bounce']);
    const next = await office.elsewhere().post(mail.address.toUpperCase());
    await office.send();
    expect(await office.row(next)).toMatchObject({ state: 'skipped', reason: 'suppressed' });
    const [evidence] = await office.platform.asAdmin<object>('select * from app.email_evidence where message_id = $1', [mail.messageId]);
    expect(evidence).toMatchObject({ source: 'mailbox', kind: 'bounced', detail: { verdict: 'nobody', status: '5.1.1' } });
  });

  it.each([
    ['by what the relay was told to call it', ({ envelopeId }: Names) => ({ envelopeId })],
    ['by its Message-ID', ({ messageId }: Names) => ({ messageId })],
  ])('is recognised %s', async (_, namesOf) => {
    const mail = await aSentMail();
    expect(await comesBack(fromPostfix({ to: 'hello@test.example', ...namesOf(mail) }))).toBe(true);
    expect(await isSuppressed(mail.address, 'checkin')).toBe(true);
  });

  it('is not believed at an address that we did not write, whatever else it names', async () => {
    const mail = await aSentMail();
    const forged = mail.to.replace(/\.[0-9a-f]{16}@/, '.0123456789abcdef@');
    expect(await comesBack(fromPostfix({ ...mail, to: forged }))).toBe(false);
    expect(await deliveryOf(mail.about)).toEqual(['accepted', 'none']);
    expect(await isSuppressed(mail.address, 'checkin')).toBe(false);
  });

  it('hurts nobody but the one it went to, whomever it names', async () => {
    const mail = await aSentMail();
    await comesBack(fromExim(mail, { ...nobodyThere, diagnosis: 'smtp; 550 5.1.1 <tomasz@client.example>' }));
    expect([await isSuppressed('tomasz@client.example', 'checkin'), await isSuppressed(mail.address, 'checkin')]).toEqual([false, true]);
  });

  it('because it looked like spam says nothing about the address', async () => {
    const mail = await aSentMail();
    expect(await comesBack(fromPostfix(mail, { status: '5.7.1', diagnosis: 'smtp; 550 5.7.1 looks like spam' }))).toBe(true);
    expect(await deliveryOf(mail.about)).toEqual(['accepted', 'hard_bounce']);
    expect(await isSuppressed(mail.address, 'checkin')).toBe(false);
    expect(await scoreOf(mail.address)).toBeUndefined();
  });

  it('of somebody else is not ours', async () => {
    expect(await comesBack(fromPostfix({ to: 'hello@test.example', messageId: '<somebody@else.example>' }))).toBe(false);
  });
});

describe('an address that fails again and again', () => {
  const full = { status: '5.2.2', diagnosis: 'smtp; 552 5.2.2 mailbox full' };
  const failing = { status: '5.4.4', diagnosis: 'X-Postfix; host not found' };
  const daysPass = (days: number) => office.platform.asAdmin(`update app.bounce_score set scored_on = scored_on - $1::integer`, [days]);

  it('counts once a day and is left in peace at five', async () => {
    const { address } = await aSentMail();
    for (let day = 1; day <= 5; day += 1) {
      for (let mails = 0; mails < 2; mails += 1) await comesBack(fromPostfix(await aSentMail(address), failing));
      expect([await scoreOf(address), await isSuppressed(address, 'checkin')]).toEqual([day, day === 5]);
      await daysPass(1);
    }
  });

  it('counts half when it may mend itself, and nothing after thirty days without', async () => {
    const mail = await aSentMail();
    await comesBack(fromPostfix(mail, full));
    expect([await scoreOf(mail.address), ...(await deliveryOf(mail.about))]).toEqual([0.5, 'accepted', 'soft_bounce']);
    await daysPass(30);
    await comesBack(fromPostfix(await aSentMail(mail.address), full));
    expect(await scoreOf(mail.address)).toBe(1);
    await daysPass(31);
    await comesBack(fromPostfix(await aSentMail(mail.address), full));
    expect(await scoreOf(mail.address)).toBe(0.5);
  });

  it('does not count the same report twice, nor one that decides nothing', async () => {
    const mail = await aSentMail();
    await comesBack(fromPostfix(mail, { ...failing, action: 'delayed' }));
    expect(await scoreOf(mail.address)).toBeUndefined();
    await comesBack(fromPostfix(mail, failing));
    await daysPass(1);
    await Promise.all([comesBack(fromPostfix(mail, failing)), comesBack(fromPostfix(mail, failing))]);
    expect(await scoreOf(mail.address)).toBe(1);
  });
});

describe('somebody who complains', () => {
  it('gets no more coaching mail from anybody, and still can sign in', async () => {
    const mail = await aSentMail();
    expect(await comesBack(aComplaint(mail))).toBe(true);
    expect(await deliveryOf(mail.about)).toEqual(['accepted', 'complaint']);
    const kinds = ['checkin', 'nudge', 'reminder', 'digest', 'wave', 'security', 'transactional'];
    expect(await Promise.all(kinds.map((kind) => isSuppressed(mail.address, kind)))).toEqual([true, true, true, true, true, false, false]);
  });
});

describe('a mail that asks for no more mail', () => {
  it('is heeded when the token is ours', async () => {
    const address = `${randomUUID()}@client.example`;
    const whose = { practiceId: office.practiceId, recipientId: randomUUID(), choice: 'checkin' as const };
    const token = new UnsubscribeTokens().write({ ...whose, addressHash: new AddressHash().of(address) });
    expect(await comesBack(aLetter('u@bounce.test.example', token))).toBe(true);
    expect(await isSuppressed(address, 'nudge')).toBe(true);
    expect(await comesBack(aLetter('u@bounce.test.example', `${token.slice(0, -2)}xx`))).toBe(false);
  });
});
