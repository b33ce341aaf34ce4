import { Service, signal } from '@angular/core';
import { DraftStore } from './draft-store';

interface Copy {
  readonly value: unknown;
  readonly keptAt: number;
}

interface Opened {
  readonly store: DraftStore | null;
  readonly copies: Map<string, Copy>;
}

const week = 7 * 24 * 60 * 60 * 1000;

/**
 * Copies of what whoever is signed in has opened lately, sealed as drafts are: shown where the server cannot be reached, for a week and until
 * they sign out. They belong to one person at a time: nobody can be asked who it is while there is no connection.
 */
@Service()
export class DeviceCopies {
  private readonly since = signal<Date | null>(null);
  private opening: Promise<Opened> | null = null;
  private wiping: Promise<void> | null = null;

  /** From when the copy is that is being shown; null while what is shown comes from the server. */
  readonly shownSince = this.since.asReadonly();

  /** The server has just said it. A newer copy takes the place of an older one. */
  async keep(place: string, value: unknown): Promise<void> {
    this.since.set(null);
    await this.put(place, { value, keptAt: Date.now() });
  }

  /** Something in it is different since; what was never kept stays away. */
  async change(place: string, change: (value: never) => unknown): Promise<void> {
    const copy = (await this.open()).copies.get(place);
    if (copy) await this.keep(place, change(copy.value as never));
  }

  /** What is kept there, if it is not too old. */
  async find(place: string): Promise<unknown> {
    return (await this.open()).copies.get(place)?.value;
  }

  /** The same, for somebody to see. @param isShown whether it is what the page is about */
  async show(place: string, isShown: boolean): Promise<unknown> {
    const copy = (await this.open()).copies.get(place);
    if (copy && (isShown || !this.since())) this.since.set(new Date(copy.keptAt));
    return copy?.value;
  }

  /** Leaves no copy on the device, and no key that would open one. Several calls at once are one. */
  wipe(): Promise<void> {
    return (this.wiping ??= this.wipeAll().finally(() => (this.wiping = null)));
  }

  private async wipeAll(): Promise<void> {
    const { store } = await this.open();
    this.opening = null;
    this.since.set(null);
    await store?.wipe();
  }

  private async put(place: string, copy: Copy): Promise<void> {
    const { copies, store } = await this.open();
    copies.set(place, copy);
    // Where the browser keeps nothing, it is as it was before there were copies.
    await store?.put(place, JSON.stringify(copy)).catch(() => undefined);
  }

  private open(): Promise<Opened> {
    return (this.opening ??= openShelf());
  }
}

async function openShelf(): Promise<Opened> {
  const store = await DraftStore.open('whoever is signed in', 'rk-copies').catch(() => null);
  const copies = new Map<string, Copy>();
  for (const { place, text } of (await store?.all()) ?? []) {
    const copy = JSON.parse(text) as Copy;
    if (Date.now() - copy.keptAt < week) copies.set(place, copy);
    else await store?.remove(place);
  }
  return { store, copies };
}
