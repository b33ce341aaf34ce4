import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { newId } from '@rekindle/platform/crypto';
import { countStatements, TestPlatform } from '@rekindle/platform/testing';
import type { EncryptedText } from './encrypted-text';
import { FileMasterKeys } from './file-master-keys';
import { KeyRing, KeyShredded } from './key-ring';
import { KeyRotation } from './key-rotation';
import { KeyStore } from './key-store';
import { MasterKeys } from './master-keys';
import { MasterRenewal } from './master-renewal';
import type { Place } from './place';
import { Vault } from './vault';

let platform: TestPlatform;
let other: TestPlatform;
let vault: Vault;
let admin: Client;
beforeAll(async () => {
  [platform, other] = [await TestPlatform.start(), await TestPlatform.start()];
  vault = platform.get(Vault);
  const keys = new URL(process.env['KEYS_DATABASE_URL'] ?? '');
  admin = new Client({
    connectionString: Object.assign(new URL(process.env['DATABASE_ADMIN_URL'] ?? ''), { pathname: keys.pathname }).href,
  });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await Promise.all([platform.stop(), other.stop()]);
});

const within = <T>(work: () => Promise<T>) => platform.within({}, work);
const seal = (place: Place, text: string) => within(() => vault.seal(place, text));
const open = (place: Place, sealed: EncryptedText, by: Vault = vault) => within(() => by.open(place, sealed));

// As an operator would: the old key stays in its line, a new one follows.
async function twoMasters(): Promise<MasterKeys> {
  const path = `${process.env['MASTER_KEY_FILE']}.${newId()}`;
  await writeFile(path, `${await readFile(process.env['MASTER_KEY_FILE'] ?? '', 'utf8')}second ${randomBytes(32).toString('base64')}\n`);
  return FileMasterKeys.read(path);
}

function aPlace(given: Partial<Place> = {}): Place {
  return { practiceId: newId(), holderId: newId(), table: 'app.entry', column: 'body', rowId: newId(), ...given };
}

describe('the vault', () => {
  it('opens what was sealed, in every process', async () => {
    const place = aPlace();
    const sealed = await seal(place, 'I slept badly.');
    expect(await open(place, sealed)).toBe('I slept badly.');
    expect(await open(place, sealed, other.get(Vault))).toBe('I slept badly.');
  });

  it('opens nothing that was moved to another place', async () => {
    const place = aPlace();
    const sealed = await seal(place, 'I slept badly.');
    const elsewhere: Partial<Place>[] = [{ rowId: newId() }, { column: 'title' }, { table: 'app.letter' }, { holderId: newId() }];
    for (const change of elsewhere) await expect(open({ ...place, ...change }, sealed)).rejects.toThrow();
    await expect(open({ ...place, practiceId: newId() }, sealed)).rejects.toThrow('This practice has no such key.');
  });

  it('asks the key store once for a key that it has unwrapped already', async () => {
    const place = aPlace();
    await seal(place, 'the first');
    const { statements } = await countStatements(() => seal(place, 'the second'));
    expect(statements.filter((text) => text.includes('from keys.'))).toHaveLength(1);
    const { statements: opening } = await countStatements(async () => open(place, await seal(place, 'the third')));
    expect(opening.filter((text) => text.includes('from keys.'))).toHaveLength(1);
  });

  it('makes one key for a holder, however many ask for it at once', async () => {
    const place = aPlace();
    const sealed = await Promise.all(Array.from({ length: 20 }, (_, index) => seal(place, `line ${index}`)));
    expect(new Set(sealed.map((text) => text.split('.')[1])).size).toBe(1);
    expect(await Promise.all(sealed.map((text) => open(place, text)))).toContain('line 19');
  });

  it('seals bytes', async () => {
    const place = aPlace();
    const written = await within(() => vault.sealBytes(place, Buffer.from('a photograph')));
    expect(written.includes('photograph')).toBe(false);
    expect((await within(() => vault.openBytes(place, written))).toString()).toBe('a photograph');
  });

  it('keeps each practice’s keys behind the wall of that practice', async () => {
    const place = aPlace();
    await seal(place, 'x');
    const app = new Client({ connectionString: process.env['KEYS_DATABASE_URL'] });
    await app.connect();
    const count = async (practiceId: string) => {
      const { rows } = await app.query<{ count: string }>(
        `select set_config('app.practice_id', $1, false), (select count(*) from keys.data_key) as count`,
        [practiceId],
      );
      return Number(rows[0]?.count);
    };
    expect([await count(place.practiceId), await count(newId()), await count('')]).toEqual([1, 0, 0]);
    await expect(app.query('delete from keys.data_key')).rejects.toThrow('permission denied');
    await app.end();
  });
});

describe('shredding', () => {
  it('makes noise of everything that was sealed for a person, and of nothing else', async () => {
    const place = aPlace();
    const neighbour = aPlace({ practiceId: place.practiceId });
    const [sealed, kept] = [await seal(place, 'forget me'), await seal(neighbour, 'keep me')];
    await within(() => vault.shred(place.practiceId, place.holderId));
    await expect(open(place, sealed)).rejects.toThrow(KeyShredded);
    await expect(open(place, sealed, other.get(Vault))).rejects.toThrow(KeyShredded);
    await expect(seal(place, 'a new word')).rejects.toThrow(KeyShredded);
    expect(await open(neighbour, kept)).toBe('keep me');
  });

  it('leaves no key behind, also for somebody who had none yet', async () => {
    const place = aPlace();
    await within(() => vault.shred(place.practiceId, place.holderId));
    await expect(seal(place, 'a first word')).rejects.toThrow(KeyShredded);
    const { rows } = await admin.query('select wrapped from keys.data_key where holder_id = $1', [place.holderId]);
    expect(rows).toEqual([{ wrapped: null }]);
  });
});

describe('renewing the key of a practice', () => {
  it('wraps every key anew, shows how far it is, forgets the old one, and loses nothing', async () => {
    const [practice] = await platform.asAdmin<{ id: string }>(
      `insert into app.practice (id, name, time_zone) values (gen_random_uuid(), 'Stillwater', 'UTC') returning id`,
    );
    const practiceId = practice?.id ?? '';
    const places = Array.from({ length: 5 }, () => aPlace({ practiceId }));
    const sealed = await Promise.all(places.map((place) => seal(place, place.rowId)));
    await within(() => vault.shred(practiceId, places[4]?.holderId ?? ''));
    const rotation = platform.get(KeyRotation);
    const asOwner = <T>(work: () => Promise<T>) => platform.within({ practiceId }, work);
    expect(await asOwner(() => rotation.start())).toMatchObject({ total: 4, done: 0, finishedAt: null });
    await platform.runJobs();
    expect(await asOwner(() => rotation.findLatest())).toMatchObject({ total: 4, done: 4, finishedAt: expect.any(Date) });
    const { rows } = await admin.query('select version from keys.ring_key where practice_id = $1', [practiceId]);
    expect(rows).toEqual([{ version: 2 }]);
    for (const [index, place] of places.slice(0, 4).entries())
      expect(await open(place, sealed[index] as EncryptedText, other.get(Vault))).toBe(place.rowId);
    await expect(open(places[4] as Place, sealed[4] as EncryptedText)).rejects.toThrow(KeyShredded);
  });

  it('wraps the practice’s own key under a new master key', async () => {
    const place = aPlace();
    const sealed = await seal(place, 'still here');
    const mastersOf = async () =>
      (await admin.query<{ id: string }>('select master_id as id from keys.ring_key where practice_id = $1', [place.practiceId])).rows;
    expect(await mastersOf()).toEqual([{ id: 'first' }]);
    const masters = await twoMasters();
    const ring = new KeyRing(platform.get(KeyStore), masters);
    expect(await new MasterRenewal(platform.get(KeyStore), masters, ring).run()).toBeGreaterThan(0);
    expect(await mastersOf()).toEqual([{ id: 'second' }]);
    expect(await open(place, sealed, new Vault(ring))).toBe('still here');
    // Other files know the first master key only.
    await admin.query('truncate keys.ring_key, keys.data_key');
  });
});

describe('an encrypted column', () => {
  it('refuses a plain text', async () => {
    await platform.asAdmin(`create table if not exists public.diary (body app.encrypted_text)`);
    await expect(platform.asAdmin(`insert into public.diary values ('I slept badly.')`)).rejects.toThrow('encrypted_text_check');
    await platform.asAdmin('insert into public.diary values ($1)', [await seal(aPlace(), 'I slept badly.')]);
    await platform.asAdmin('drop table public.diary');
  });
});
