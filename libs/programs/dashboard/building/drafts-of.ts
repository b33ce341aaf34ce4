import { computed, effect, inject, untracked } from '@angular/core';
import { Session } from '@rekindle/shared/graphql';
import { DeviceDrafts } from '@rekindle/shared/ui';

/** What somebody builds, as far as it was typed. */
export interface Draft<Typed> {
  readonly typed: Typed;
  /** Of what lies below it; null for something new. */
  readonly revision: number | null;
  /** Read from a file: then everything that is wrong is said at once. */
  readonly isImported?: true;
}

/**
 * What was changed and not saved. It lies on the device, sealed for who wrote it: it is there after a reload or another sign-in, and somebody else
 * at the same device never sees it. It is saved by hand, never by itself.
 */
export abstract class DraftsOf<Typed> {
  private readonly drafts = inject(DeviceDrafts);
  private readonly session = inject<Session<{ readonly memberId: string }>>(Session);
  private writer?: string;
  // One after the other, so that the newest is the last that is kept.
  private work: Promise<unknown> = Promise.resolve();

  /** All of them, by where they lie: the id of what was changed, or one that only the device knows. */
  readonly begun = computed(() =>
    this.drafts.waiting().flatMap(({ place, value }) => {
      return place.startsWith(this.area) ? [{ id: place.slice(this.area.length), draft: value as Draft<Typed> }] : [];
    }),
  );

  /** @param area under which they lie: `program/` */
  protected constructor(private readonly area: string) {
    effect(() => {
      const writer = this.session.latest()?.memberId;
      untracked(() => this.openFor(writer));
    });
  }

  async find(id: string): Promise<Draft<Typed> | undefined> {
    this.openFor(this.session.latest()?.memberId);
    await this.work;
    return this.drafts.find(this.area + id)?.value as Draft<Typed> | undefined;
  }

  /** @returns once it lies on the device */
  async keep(id: string, draft: Draft<Typed>): Promise<void> {
    this.after(() => this.drafts.keep(this.area + id, draft));
    await this.work;
  }

  /** It was saved, or somebody decided against it. */
  forget(id: string): void {
    this.after(() => this.drafts.forget(this.area + id));
  }

  private openFor(writer: string | undefined): void {
    if (!writer || writer === this.writer) return;
    this.writer = writer;
    this.after(() => this.drafts.open(writer));
  }

  private after(step: () => Promise<unknown>): void {
    this.work = this.work.then(step).catch(() => undefined);
  }
}
