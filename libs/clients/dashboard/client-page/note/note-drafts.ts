import { effect, inject, Service, untracked } from '@angular/core';
import { Session } from '@rekindle/shared/graphql';
import { DeviceDrafts } from '@rekindle/shared/ui';

/** A note as far as it was typed. */
export interface TypedNote {
  readonly body: string;
  readonly visibility: 'ME' | 'TEAM';
}

/**
 * Notes that were begun and not sent, one for each client. They lie on the device, sealed for who wrote them: they are there after a
 * reload or another sign-in, and somebody else at the same device never sees them. They are sent by hand, never by themselves.
 */
@Service()
export class NoteDrafts {
  private readonly drafts = inject(DeviceDrafts);
  private readonly session = inject<Session<{ readonly memberId: string }>>(Session);
  private writer?: string;
  // One after the other, so that the newest is the last that is kept.
  private work: Promise<unknown> = Promise.resolve();

  constructor() {
    effect(() => {
      const writer = this.session.latest()?.memberId;
      untracked(() => this.openFor(writer));
    });
  }

  async find(clientId: string): Promise<TypedNote | undefined> {
    this.openFor(this.session.latest()?.memberId);
    await this.work;
    return this.drafts.find(placeOf(clientId))?.value as TypedNote | undefined;
  }

  keep(clientId: string, note: TypedNote): void {
    const isEmpty = note.body.trim() === '';
    this.after(() => (isEmpty ? this.drafts.forget(placeOf(clientId)) : this.drafts.keep(placeOf(clientId), note)));
  }

  /** It was sent. */
  forget(clientId: string): void {
    this.after(() => this.drafts.forget(placeOf(clientId)));
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

function placeOf(clientId: string): string {
  return `note/${clientId}`;
}
