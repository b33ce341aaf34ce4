import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { runAs } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import type { DataKey, KeyStore, RingKey } from './key-store';
import type { MasterKeys } from './master-keys';
import { packed, seal, unpacked, unseal } from './sealing';

/** The key that would open this was destroyed on purpose: the person asked to be forgotten. */
export class KeyShredded extends Error {}

/** A key that is ready for use. */
export interface ReadyKey {
  readonly id: string;
  readonly bytes: Buffer;
}

const keyBytes = 32;
const longestInMemory = 5 * 60_000;
const mostInMemory = 5_000;

/**
 * Unwraps keys, from the outside in: master key, practice, holder. What is unwrapped stays in memory for five minutes at most
 * and is overwritten when it leaves.
 */
export class KeyRing {
  private readonly unwrapped = new LRUCache<string, Buffer>({
    max: mostInMemory,
    ttl: longestInMemory,
    ttlAutopurge: false,
    dispose: (bytes) => bytes.fill(0),
  });

  constructor(
    private readonly store: KeyStore,
    private readonly masters: MasterKeys,
  ) {}

  /** The key that writes for a holder, made at first use. @throws KeyShredded */
  async keyFor(practiceId: string, holderId: string): Promise<ReadyKey> {
    return this.within(practiceId, async () => {
      const current = (await this.store.findCurrentDataKey(holderId)) ?? (await this.makeDataKey(practiceId, holderId));
      return this.ready(practiceId, current);
    });
  }

  /** The key that something was sealed with. @throws KeyShredded, or Error when there is no such key in this practice */
  async keyById(practiceId: string, id: string): Promise<ReadyKey> {
    const bytes = this.find(nameOf(practiceId, id));
    if (bytes) return { id, bytes };
    return this.within(practiceId, async () => {
      const found = await this.store.findDataKey(id);
      if (!found) throw new Error('This practice has no such key.');
      return this.ready(practiceId, found);
    });
  }

  /** Destroys the keys of a holder; other processes forget theirs within five minutes. */
  async shred(practiceId: string, holderId: string): Promise<void> {
    await this.within(practiceId, () => this.store.shred(holderId));
    this.unwrapped.clear();
  }

  /** A fresh version of the practice's key. @returns its number; the keys beneath are wrapped anew by `rewrap` */
  async renew(practiceId: string): Promise<number> {
    return this.within(practiceId, async () => {
      const { version } = await this.currentRingKey(practiceId);
      await this.addRingKey(practiceId, version + 1);
      return version + 1;
    });
  }

  /** Wraps some keys with the practice's newest one. @returns how many; 0 when all are, and then older versions are forgotten */
  async rewrap(practiceId: string, most: number): Promise<number> {
    return this.within(practiceId, async () => {
      const { version } = await this.currentRingKey(practiceId);
      const keys = await this.store.dataKeysBefore(version, most);
      for (const key of keys) {
        const bytes = await this.unwrapDataKey(practiceId, key);
        await this.store.rewrapDataKey(await this.wrapDataKey(practiceId, { ...key, bytes }));
      }
      if (keys.length === 0) await this.store.dropRingKeysBefore(version);
      return keys.length;
    });
  }

  /** Wraps the practice's own keys with the newest master key. */
  async rewrapUnderMaster(practiceId: string): Promise<void> {
    await this.within(practiceId, async () => {
      for (const key of await this.store.ringKeys()) {
        const bound = ringBound(practiceId, key.version);
        const bytes = await this.masters.unwrap(key.masterId, key.wrapped, bound);
        await this.store.rewrapRingKey({ version: key.version, ...(await this.masters.wrap(bytes, bound)) });
      }
    });
  }

  // As the practice whose keys these are, whoever works: the walls of the key store know nothing but that.
  private within<T>(practiceId: string, work: () => Promise<T>): Promise<T> {
    return runAs({ practiceId }, work);
  }

  private async ready(practiceId: string, key: DataKey): Promise<ReadyKey> {
    if (!key.wrapped) throw new KeyShredded('The key was destroyed.');
    const name = nameOf(practiceId, key.id);
    const bytes = this.find(name) ?? this.remember(name, await this.unwrapDataKey(practiceId, key));
    return { id: key.id, bytes };
  }

  // Copies, in and out: the one in memory may be overwritten while the work goes on.
  private find(name: string): Buffer | null {
    const known = this.unwrapped.get(name);
    return known ? Buffer.from(known) : null;
  }

  private remember(name: string, bytes: Buffer): Buffer {
    this.unwrapped.set(name, Buffer.from(bytes));
    return bytes;
  }

  private async makeDataKey(practiceId: string, holderId: string): Promise<DataKey> {
    const fresh = { id: newId(), holderId, bytes: randomBytes(keyBytes) };
    await this.store.addDataKey(await this.wrapDataKey(practiceId, fresh));
    const made = await this.store.findCurrentDataKey(holderId);
    if (!made) throw new Error('The key store lost a key that was just made.');
    return made;
  }

  private async wrapDataKey(practiceId: string, key: { id: string; holderId: string; bytes: Buffer }): Promise<DataKey> {
    const { version, bytes } = await this.currentRingKey(practiceId);
    const { id, holderId } = key;
    return { id, holderId, ringVersion: version, wrapped: packed(seal(bytes, key.bytes, dataBound(practiceId, key))) };
  }

  private async unwrapDataKey(practiceId: string, { id, holderId, ringVersion, wrapped }: DataKey): Promise<Buffer> {
    if (!wrapped) throw new KeyShredded('The key was destroyed.');
    const ring = (await this.store.ringKeys()).find(({ version }) => version === ringVersion);
    if (!ring) throw new Error('The key of the practice that wraps this one is missing.');
    return unseal(await this.unwrapRingKey(practiceId, ring), unpacked(wrapped), dataBound(practiceId, { id, holderId }));
  }

  private async currentRingKey(practiceId: string): Promise<{ version: number; bytes: Buffer }> {
    const [newest] = await this.store.ringKeys();
    if (newest) return { version: newest.version, bytes: await this.unwrapRingKey(practiceId, newest) };
    await this.addRingKey(practiceId, 1);
    return this.currentRingKey(practiceId);
  }

  private async addRingKey(practiceId: string, version: number): Promise<void> {
    const { masterId, wrapped } = await this.masters.wrap(randomBytes(keyBytes), ringBound(practiceId, version));
    await this.store.addRingKey({ version, masterId, wrapped });
  }

  private async unwrapRingKey(practiceId: string, { version, masterId, wrapped }: RingKey): Promise<Buffer> {
    const name = `ring|${practiceId}|${version}`;
    return this.find(name) ?? this.remember(name, await this.masters.unwrap(masterId, wrapped, ringBound(practiceId, version)));
  }
}

const nameOf = (practiceId: string, id: string) => `${practiceId}|${id}`;
const ringBound = (practiceId: string, version: number) => `practice|${practiceId}|${version}`;
const dataBound = (practiceId: string, { id, holderId }: { id: string; holderId: string }) =>
  Buffer.from(`holder|${practiceId}|${holderId}|${id}`);
