import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ClientsDay } from './clients-day.builder';
import { PostOffice } from './post-office.builder';
import { Sender } from './sender';

let office: PostOffice;
beforeAll(async () => (office = await PostOffice.start()));
afterAll(() => office.platform.stop());

const rounds = 8;
const notesOf = (client: number) => 1 + (client % 3);

/** A client whose notes lead to addresses of their own, so that each can be counted. */
interface Owed {
  readonly day: ClientsDay;
  readonly checkIn: string;
  readonly notes: readonly string[];
}

async function owe(client: number): Promise<Owed> {
  const day = new ClientsDay(office);
  const checkIn = await day.checkIn(client % 2 === 0 ? '0 hours' : '2 hours');
  const notes: string[] = [];
  for (let note = 0; note < notesOf(client); note += 1) notes.push(await day.note(`/exercises/${note}`));
  // What a relay may do: refuse for now, refuse for good, take it and fall silent, or take it.
  const whims = [{ at: 'dot', says: '451 4.3.0 later' }, { at: 'dot', says: '554 5.7.1 no' }, 'falls silent', null] as const;
  const whim = whims[client % whims.length];
  if (whim) office.mailbox.whims.set(day.address, whim);
  return { day, checkIn, notes };
}

const everybody = (clients: readonly Owed[]) => clients.map(({ day }) => day.clientId);
const change = (clients: readonly Owed[], what: string, where: string) =>
  office.platform.asAdmin(`update app.dispatch set ${what} where client_id = any ($1) and ${where}`, [everybody(clients)]);

/** Whoever has one of their mails in hand is taken for dead. */
const giveUp = (clients: readonly Owed[]) =>
  office.platform.asAdmin(
    `update app.dispatch_turn set claimed_at = claimed_at - interval '3 minutes' where dispatch_id in (
      select id from app.dispatch where client_id = any ($1))`,
    [everybody(clients)],
  );

/** Whoever has taken a mail knows so. */
const settleDoubts = async (clients: readonly Owed[]) => {
  const ids = office.mailbox.mails.map(({ messageId }) => messageId);
  const known = `insert into app.email_evidence (message_id, source, kind) select message_id, 'log', 'accepted' from app.dispatch
    where client_id = any ($1) and message_id = any ($2) and state = 'unknown' on conflict do nothing`;
  await office.platform.asAdmin(known, [everybody(clients), ids]);
  await office.sweep();
};

it('each note is told once, by the check-in or by itself, whatever relays do and however many workers send', async () => {
  const clients: Owed[] = [];
  for (let client = 0; client < 24; client += 1) clients.push(await owe(client));
  for (let round = 0; round < rounds; round += 1) {
    // Two workers, of whom each holds all that the other holds, and claims that are given up half-way.
    const claims = await office.claim();
    await Promise.all([...claims, ...claims].map((claim) => office.platform.get(Sender).send(claim)));
    if (round === 1) office.mailbox.whims.clear();
    if (round === 2) await giveUp(clients);
    // Not at once: a doubt lasts for a while.
    if (round % 2 === 1) await settleDoubts(clients);
    await change(
      clients,
      'next_at = now()',
      `state = 'scheduled' and id not in (select dispatch_id from app.dispatch_turn where claimed_at is not null)`,
    );
  }
  for (const { day, notes } of clients) {
    const standings = await Promise.all(notes.map((note) => day.standing(note)));
    const told = day.mails.flatMap(({ text }) => text?.match(/portal\.test\/exercises\/\d/g) ?? []);
    // Refused for good, by itself: that is no silence, it stands in the log.
    const owed = notes.flatMap((_, note) => (standings[note]?.state === 'failed' ? [] : `portal.test/exercises/${note}`));
    expect({ standings, told: [...told].sort() }).toEqual({ standings, told: owed });
    expect(standings.filter(({ state, reason }) => !['accepted', 'failed'].includes(state) && reason !== 'merged')).toEqual([]);
  }
  const merged = await office.platform.asAdmin(`select from app.dispatch where client_id = any ($1) and reason = 'merged'`, [
    everybody(clients),
  ]);
  expect(merged.length).toBeGreaterThan(0);
});
