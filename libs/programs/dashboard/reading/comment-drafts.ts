import { effect, inject, Service, untracked } from '@angular/core';
import { Session } from '@rekindle/shared/graphql';
import { DeviceDrafts } from '@rekindle/shared/ui';

/**
 * What was begun beside an answer and not sent. It lies on the device, sealed for who wrote it: it is there after a reload or
 * another sign-in, and somebody else at the same device never sees it. It is sent by hand, never by itself.
 */
@Service()
export class CommentDrafts {
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

  /** @returns empty where nothing was begun */
  async find(place: string): Promise<string> {
    this.openFor(this.session.latest()?.memberId);
    await this.work;
    return (this.drafts.find(place)?.value as string | undefined) ?? '';
  }

  keep(place: string, body: string): void {
    const isEmpty = body.trim() === '';
    this.after(() => (isEmpty ? this.drafts.forget(place) : this.drafts.keep(place, body)));
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

/** Where a comment lies that was begun. @param about a field; `whole`, or what is said when it is handed back */
export function placeOfComment(submissionId: string, about: string): string {
  return `exercise-comment/${submissionId}/${about}`;
}
