import { inject, Service } from '@angular/core';
import { DeviceDrafts } from './device-drafts';

/**
 * What was begun and not sent. It lies on the device, sealed for who wrote it: it is there after a reload or another sign-in, and somebody
 * else at the same device never sees it. It is sent by hand, never by itself. The frame of an app says for whom it is opened.
 */
@Service()
export class BegunTexts {
  private readonly drafts = inject(DeviceDrafts);
  private writer?: string;
  // One after the other, so that the newest is the last that is kept.
  private work: Promise<unknown> = Promise.resolve();
  /** What is still to be kept, by place. */
  private readonly newest = new Map<string, unknown>();

  openFor(writer: string): void {
    if (writer === this.writer) return;
    this.writer = writer;
    this.after(() => this.drafts.open(writer));
  }

  /** @param place as `note/client` @returns undefined where nothing was begun */
  async find<Value = string>(place: string): Promise<Value | undefined> {
    await this.work;
    return this.drafts.find(place)?.value as Value | undefined;
  }

  /** @param value null when there is nothing to keep any more */
  keep(place: string, value: unknown): void {
    const isWaiting = this.newest.has(place);
    this.newest.set(place, value);
    if (!isWaiting) this.after(() => this.keepNewest(place));
  }

  // Whoever types faster than the device keeps has the last letter kept, and not each one in turn.
  private async keepNewest(place: string): Promise<void> {
    const value = this.newest.get(place);
    this.newest.delete(place);
    await (value === null ? this.drafts.forget(place) : this.drafts.keep(place, value));
  }

  private after(step: () => Promise<unknown>): void {
    this.work = this.work.then(step).catch(() => undefined);
  }
}
