import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import { Changes } from './changes';

/** Hears the topics that were told in a practice. */
export type Listener = (topics: ReadonlySet<string>) => void;

const pauseMs = 500;
const sweepMs = 60_000;

/** The one reader of a process: asks what was told in all practices while somebody listens, and nothing while nobody does. */
@Injectable()
export class Reader implements BeforeApplicationShutdown {
  private readonly logger = new Logger('live');
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly stopping = new AbortController();
  private reading: { readonly begun: Promise<void>; readonly ended: Promise<void> } | null = null;

  constructor(private readonly changes: Changes) {}

  /** @returns when nothing is missed any more: what commits from then on is heard */
  async add(practiceId: string, listener: Listener): Promise<void> {
    this.listeners.set(practiceId, (this.listeners.get(practiceId) ?? new Set()).add(listener));
    this.reading ??= this.begin();
    await this.reading.begun;
  }

  remove(practiceId: string, listener: Listener): void {
    const those = this.listeners.get(practiceId);
    those?.delete(listener);
    if (those?.size === 0) this.listeners.delete(practiceId);
  }

  /** The pool closes after this. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.reading?.ended;
  }

  private begin(): NonNullable<typeof this.reading> {
    let hasBegun: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (hasBegun = resolve));
    return { begun, ended: this.readWhileSomebodyListens(hasBegun) };
  }

  private async readWhileSomebodyListens(hasBegun: () => void): Promise<void> {
    let since: string | null = null;
    let sweptAt = 0;
    while (this.listeners.size > 0 && !this.stopping.signal.aborted) {
      try {
        const heard = await this.changes.since(since);
        since = heard.snapshot;
        hasBegun();
        for (const [practiceId, topics] of heard.topics) this.handOn(practiceId, topics);
        if (Date.now() - sweptAt > sweepMs) {
          sweptAt = Date.now();
          await this.changes.forget();
        }
      } catch (error) {
        // It goes on from where it was: whatever is told meanwhile is heard when the database answers again.
        this.logger.warn(error instanceof Error ? error.message : String(error));
      }
      await wait(pauseMs, undefined, { signal: this.stopping.signal, ref: false }).catch(() => undefined);
    }
    // In the same turn as the last look at who listens: whoever comes now begins anew.
    this.reading = null;
  }

  private handOn(practiceId: string, topics: ReadonlySet<string>): void {
    for (const listener of this.listeners.get(practiceId) ?? []) listener(topics);
  }
}
