import { signal } from '@angular/core';
import { ApiProblem } from '@rekindle/shared/graphql';
import type { Sending } from '@rekindle/shared/ui';

/** What the server said to a wording that was sent to it. */
interface Taken<Said> {
  /** False where another device has written since: then `entry` is the wording of that one. */
  readonly isKept: boolean;
  readonly entry: Said;
}

/** Sends wordings on top of what was seen, and knows of each why it was not taken. */
export class WordingSender<Said extends { readonly revision: number }> {
  private readonly refused = signal<ReadonlyMap<string, ApiProblem>>(new Map());
  // What this device has written since, by entry: a newer wording of its own is no quarrel.
  private readonly written = new Map<string, number>();

  /** Why the server did not take one, by entry. */
  readonly refusals = this.refused.asReadonly();

  /** @param note is told what the server has now */
  constructor(private readonly note: (said: Said) => void) {}

  /** The revision that this device builds on. @param revision that was seen when it was typed */
  latestOf(id: string, revision: number): number {
    return Math.max(revision, this.written.get(id) ?? 0);
  }

  /** It is being written on: why it was refused counts no more. */
  clear(id: string): void {
    this.refused.update((refused) => new Map([...refused].filter(([each]) => each !== id)));
  }

  /** @param save asks the server to keep it @throws what is no answer of the server */
  async send(id: string, save: () => Promise<Taken<Said>>): Promise<Sending> {
    try {
      const { isKept, entry } = await save();
      if (isKept) this.written.set(id, entry.revision);
      this.note(entry);
      return isKept ? 'sent' : 'refused';
    } catch (failure) {
      // What can go well later is tried again; what cannot is told, and stays on the device until the writer has seen to it.
      if (!(failure instanceof ApiProblem)) throw failure;
      if (failure.isPassing) return 'unreachable';
      this.refused.update((refused) => new Map(refused).set(id, failure));
      return 'refused';
    }
  }
}
