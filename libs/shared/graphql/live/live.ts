import { DestroyRef, DOCUMENT, inject, Service } from '@angular/core';
import { LiveLine, NotLetIn } from './live-line';
import { longestPause, pauseAfter } from './pause-after';

// From one page to the next, listeners leave before others come.
const lingerMs = 1_000;

/** Hears that something has changed, while somebody listens and the page can be seen. Only for pages of coaches. */
@Service()
export class Live {
  private readonly line = inject(LiveLine);
  private readonly page = inject(DOCUMENT);
  private readonly listeners = new Map<string, Set<() => void>>();
  private open: AbortController | null = null;
  /** Whether something may have been told while nobody here heard it. */
  private hasMissed = false;

  constructor() {
    const follow = () => this.follow();
    this.page.addEventListener('visibilitychange', follow);
    inject(DestroyRef).onDestroy(() => this.page.removeEventListener('visibilitychange', follow));
  }

  /** Calls when a topic was told, or may have been, for as long as the component lives. Needs an injection context. */
  on(topic: string, react: () => void): void {
    inject(DestroyRef).onDestroy(this.listen(topic, react));
  }

  /** The same until told otherwise. @returns what stops it */
  listen(topic: string, react: () => void): () => void {
    const those = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, those.add(react));
    this.follow();
    return () => {
      those.delete(react);
      if (those.size === 0 && this.listeners.get(topic) === those) this.listeners.delete(topic);
      setTimeout(() => this.follow(), lingerMs);
    };
  }

  private follow(): void {
    const isWanted = this.listeners.size > 0 && this.page.visibilityState === 'visible';
    if (isWanted && !this.open) {
      this.open = new AbortController();
      void this.hear(this.open);
    }
    if (isWanted) return;
    this.open?.abort();
    this.open = null;
    // Who comes after everybody has left asks anew, and misses nothing.
    this.hasMissed = this.listeners.size > 0;
  }

  private async hear(line: AbortController): Promise<void> {
    for (let failures = 0; this.open === line;) {
      const beganAt = Date.now();
      const isLetIn = await this.hearOnce(line.signal);
      if (this.open !== line) return;
      this.hasMissed = true;
      // Their pages find out by themselves. The next page, or coming back to this one, tries again.
      if (!isLetIn) break;
      failures = Date.now() - beganAt > longestPause ? 1 : failures + 1;
      await new Promise((resume) => setTimeout(resume, pauseAfter(failures, Math.random())));
    }
    if (this.open === line) this.open = null;
  }

  /** @returns when the line is cut, or could not be opened; false when it is not for them */
  private async hearOnce(signal: AbortSignal): Promise<boolean> {
    try {
      const topics = await this.line.open(signal);
      if (this.hasMissed) for (const topic of this.listeners.keys()) this.tell(topic);
      this.hasMissed = false;
      for await (const topic of topics) this.tell(topic);
    } catch (failure) {
      return !(failure instanceof NotLetIn);
    }
    return true;
  }

  private tell(topic: string): void {
    for (const react of this.listeners.get(topic) ?? []) react();
  }
}
