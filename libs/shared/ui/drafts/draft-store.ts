import { newDraftKey, seal, type SealedText, unseal } from './draft-seal';

interface KeptDraft extends SealedText {
  readonly owner: string;
  readonly place: string;
}

/** Where texts lie in the browser's own database: what is not sent yet, and copies of what the server has. */
export type Shelf = 'rk-drafts' | 'rk-copies';

/** The texts of one person on this device, sealed with a key that belongs to them here. */
export class DraftStore {
  private constructor(
    private readonly database: IDBDatabase,
    private readonly owner: string,
    private readonly key: CryptoKey,
  ) {}

  /** @throws where the browser keeps nothing, as in some private windows */
  static async open(owner: string, shelf: Shelf = 'rk-drafts'): Promise<DraftStore> {
    const database = await openDatabase(shelf);
    // Made beforehand: a transaction of IndexedDB ends as soon as it waits for anything else.
    const fresh = await newDraftKey();
    const keys = database.transaction('keys', 'readwrite').objectStore('keys');
    const known = await answerOf(keys.get(owner) as IDBRequest<CryptoKey | undefined>);
    if (!known) await answerOf(keys.put(fresh, owner));
    return new DraftStore(database, owner, known ?? fresh);
  }

  async put(place: string, text: string): Promise<void> {
    const draft: KeptDraft = { owner: this.owner, place, ...(await seal(this.key, this.bound(place), text)) };
    await answerOf(this.drafts('readwrite').put(draft));
  }

  async remove(place: string): Promise<void> {
    await answerOf(this.drafts('readwrite').delete([this.owner, place]));
  }

  async all(): Promise<{ place: string; text: string }[]> {
    const kept = await answerOf(this.drafts('readonly').getAll(this.range()) as IDBRequest<KeptDraft[]>);
    const opened = await Promise.all(kept.map((draft) => this.open(draft)));
    return opened.filter((draft) => draft !== null);
  }

  /** Removes all drafts of this person, and the key with them. */
  async wipe(): Promise<void> {
    await answerOf(this.drafts('readwrite').delete(this.range()));
    await answerOf(this.database.transaction('keys', 'readwrite').objectStore('keys').delete(this.owner));
    this.database.close();
  }

  // What does not open was not ours, or its key is gone: nobody can read it any more.
  private async open({ place, iv, sealed }: KeptDraft): Promise<{ place: string; text: string } | null> {
    return unseal(this.key, this.bound(place), { iv, sealed }).then(
      (text) => ({ place, text }),
      () => null,
    );
  }

  private drafts(mode: IDBTransactionMode): IDBObjectStore {
    return this.database.transaction('drafts', mode).objectStore('drafts');
  }

  private range(): IDBKeyRange {
    return IDBKeyRange.bound([this.owner], [this.owner, []]);
  }

  private bound(place: string): string {
    return `${this.owner}|${place}`;
  }
}

function openDatabase(shelf: Shelf): Promise<IDBDatabase> {
  const request = indexedDB.open(shelf, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('keys');
    request.result.createObjectStore('drafts', { keyPath: ['owner', 'place'] });
  };
  return answerOf(request);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
  });
}
