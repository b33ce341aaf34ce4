import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { aPicture, type TestApi } from '@rekindle/platform/testing';
import { addPhoto, aWriterWhoShows, journal, keepEntry, startJournal } from '../testing';

let api: TestApi;
let coach: Person;
let client: Person;
let entryId: string;
beforeAll(async () => {
  api = await startJournal();
});
beforeEach(async () => {
  coach = await aPractice(api);
  client = await aWriterWhoShows(api, coach);
  entryId = await keepEntry(client, 'The kitchen, at night.');
});
afterAll(() => api.stop());

const statusFor = async ({ browser }: Person, id: string) => (await browser.open(`/files/${id}`)).statusCode;

describe('a picture in an entry', () => {
  it('tells nobody where it was taken', async () => {
    const gps = { GPSLatitudeRef: 'N', GPSLatitude: '38/1 42/1 0/1' };
    const taken = await aPicture({ format: 'jpeg', with: (picture) => picture.withExif({ IFD0: { Artist: 'MARKER' }, IFD3: gps }) });
    const id = await addPhoto(client, entryId, taken);
    const { rawPayload, headers } = await client.browser.open(`/files/${id}`);
    expect(headers['content-type']).toBe('image/webp');
    expect((await sharp(rawPayload).metadata()).exif).toBeUndefined();
    expect(rawPayload.includes('MARKER')).toBe(false);
  });

  it('is opened by the client alone, by the team once the entry is shown, and not once it is taken back', async () => {
    const id = await addPhoto(client, entryId);
    const assistant = await aMember(api, coach, Role.ASSISTANT);
    const other = await aNewClient(api, coach);
    const everybody = () => Promise.all([client, coach, assistant, other].map((person) => statusFor(person, id)));
    expect(await everybody()).toEqual([200, 404, 404, 404]);
    const { photos } = await client.browser.get(journal.share, { input: { id: entryId, revision: 1 } });
    expect(photos).toEqual([id]);
    expect(await everybody()).toEqual([200, 200, 404, 404]);
    await client.browser.get(journal.takeBack, { id: entryId });
    expect(await everybody()).toEqual([200, 404, 404, 404]);
  });

  it('takes no space that the practice could count', async () => {
    await addPhoto(client, entryId);
    expect(await api.asAdmin('select bytes from app.file_use where practice_id = $1', [coach.practiceId])).toEqual([]);
    expect(await api.asAdmin('select bytes > 0 as some from app.client_file_use where client_id = $1', [client.memberId])).toEqual([
      { some: true },
    ]);
  });

  it('is removed for good, and its space is free again', async () => {
    const id = await addPhoto(client, entryId);
    expect((await client.browser.get(journal.removePhoto, { id })).photos).toEqual([]);
    expect(await statusFor(client, id)).toBe(404);
    expect(await api.asAdmin('select bytes::integer from app.client_file_use where client_id = $1', [client.memberId])).toEqual([
      { bytes: 0 },
    ]);
  });

  it('is one of six at most, however many come at once', async () => {
    const sent = await Promise.all(
      Array.from({ length: 7 }, async () => client.browser.upload(`/files/journal-photo/${entryId}`, await aPicture())),
    );
    expect(sent.map(({ status }) => status).sort()).toEqual([...Array<number>(6).fill(201), 400]);
    expect((await client.browser.get(journal.open, { id: entryId })).photos).toHaveLength(6);
  });

  it('goes into no entry but an own one', async () => {
    const other = await aNewClient(api, coach);
    await finishBeginning(other);
    for (const id of [entryId, randomUUID(), 'mine'])
      expect((await other.browser.upload(`/files/journal-photo/${id}`, await aPicture())).status).toBe(404);
    expect(await other.browser.problemOf(journal.removePhoto, { id: await addPhoto(client, entryId) })).toBe('not-found');
  });

  it('goes with its entry', async () => {
    const id = await addPhoto(client, entryId);
    await client.browser.get(journal.remove, { id: entryId });
    await api.asAdmin(`update app.journal_entry set removed_at = now() - interval '25 hours' where client_id = $1`, [client.memberId]);
    await api.asAdmin(`update jobs.outbox set next_at = now() where job = 'journal.purge-entry' and payload ->> 'clientId' = $1`, [
      client.memberId,
    ]);
    await api.runJobs();
    expect(await api.asAdmin('select id from app.file where id = $1', [id])).toEqual([]);
  });
});

describe('a client who is forgotten', () => {
  it('leaves nothing of their journal', async () => {
    await addPhoto(client, entryId);
    await client.browser.get(journal.share, { input: { id: entryId, revision: 1 } });
    const { entries } = await coach.browser.get(journal.list, { clientId: client.memberId });
    await coach.browser.get(journal.comment, { input: { entryId: entries[0].id, body: 'Thank you.' } });
    await keepEntry(client, 'For myself.');
    await coach.browser.get('mutation ($id: ID!) { eraseClient(clientId: $id) { __typename } }', { id: client.memberId });
    await api.runJobs();
    for (const table of ['journal_entry', 'journal_revision', 'journal_photo', 'journal_comment', 'journal_reading', 'file'])
      expect([table, await api.asAdmin(`select 1 from app.${table} where client_id = $1`, [client.memberId])]).toEqual([table, []]);
  });
});
