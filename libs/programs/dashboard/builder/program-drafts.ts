import { computed, effect, inject, Service, untracked } from '@angular/core';
import { Session } from '@rekindle/shared/graphql';
import { DeviceDrafts } from '@rekindle/shared/ui';
import type { TypedProgram } from './typed-program';

/** A program as far as it was typed. */
export interface ProgramDraft {
  readonly typed: TypedProgram;
  /** Of the program that lies below it; null for a new one. */
  readonly revision: number | null;
  /** Read from a file: then everything that is wrong is said at once. */
  readonly isImported?: true;
}

const area = 'program/';

/**
 * Programs that were changed and not saved. They lie on the device, sealed for who wrote them: they are there after a reload or another
 * sign-in, and somebody else at the same device never sees them. They are saved by hand, never by themselves.
 */
@Service()
export class ProgramDrafts {
  private readonly drafts = inject(DeviceDrafts);
  private readonly session = inject<Session<{ readonly memberId: string }>>(Session);
  private writer?: string;
  // One after the other, so that the newest is the last that is kept.
  private work: Promise<unknown> = Promise.resolve();

  /** All of them, by where they lie: the id of a program, or one that only the device knows. */
  readonly begun = computed(() =>
    this.drafts.waiting().flatMap(({ place, value }) => {
      return place.startsWith(area) ? [{ id: place.slice(area.length), draft: value as ProgramDraft }] : [];
    }),
  );

  constructor() {
    effect(() => {
      const writer = this.session.latest()?.memberId;
      untracked(() => this.openFor(writer));
    });
  }

  async find(id: string): Promise<ProgramDraft | undefined> {
    this.openFor(this.session.latest()?.memberId);
    await this.work;
    return this.drafts.find(area + id)?.value as ProgramDraft | undefined;
  }

  /** @returns once it lies on the device */
  async keep(id: string, draft: ProgramDraft): Promise<void> {
    this.after(() => this.drafts.keep(area + id, draft));
    await this.work;
  }

  /** It was saved, or somebody decided against it. */
  forget(id: string): void {
    this.after(() => this.drafts.forget(area + id));
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
