import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rekindle/platform/crypto';
import { defineLetter, type MailKind } from '../letter';
import { Letters } from '../letters';
import { Post } from '../post';
import { mailOf, PostOffice } from './post-office.builder';

let office: PostOffice;
beforeAll(async () => (office = await PostOffice.start()));
afterAll(() => office.platform.stop());

const letterOf = (kind: MailKind) =>
  defineLetter<string>({
    ...{ name: `test.weekly-${kind}`, kind, lasts: 86_400_000, ambiguous: 'hold' },
    write: (address) => mailOf({ to: { name: '', address } }),
  });

/** Sends so many mails of a kind to one client, whose id is that of the recipient. @returns what became of each */
async function send(kind: MailKind, mails: number): Promise<{ state: string; reason: string | null }[]> {
  const clientId = newId();
  const letter = letterOf(kind);
  office.platform.get(Letters).register(letter, async () => `${clientId}@client.example`);
  for (let mail = 0; mail < mails; mail += 1) {
    const about = newId();
    await office.within(() =>
      office.platform.database.transaction(() => office.platform.get(Post).send(letter, { about, recipientId: clientId })),
    );
    await office.platform.asAdmin(
      `set session_replication_role = replica; update app.dispatch set client_id = '${clientId}' where about = '${about}'; reset session_replication_role`,
    );
    await office.send();
  }
  return office.platform.asAdmin('select state, reason from app.dispatch where recipient_id = $1 order by due_at', [clientId]);
}

describe('mail that nobody agreed to one by one', () => {
  it('reaches a client five times a week, and no sixth time', async () => {
    const became = await send('reminder', 6);
    expect(became.map(({ state }) => state)).toEqual([...Array.from({ length: 5 }, () => 'accepted'), 'skipped']);
    expect(became.at(-1)?.reason).toBe('weekly_cap');
  });

  it('is counted without the check-ins that were agreed to', async () => {
    expect((await send('checkin', 6)).map(({ state }) => state)).toEqual(Array.from({ length: 6 }, () => 'accepted'));
  });
});
