import { Component, input } from '@angular/core';
import { PageError, Skeleton } from '@rekindle/shared/ui';
import { BegunAboutEntry } from '../passages/begun-about-entry';
import { ReadEntry } from './read-entry';
import { SharedEntry } from './shared-entry';
import { TakenBack } from './taken-back';

/** A shared entry, as it is read in the queue. */
@Component({
  selector: 'rk-entry-in-queue',
  imports: [PageError, SharedEntry, Skeleton, TakenBack],
  template: `
    @if (reading.shown()) {
      <rk-shared-entry [reading]="reading" />
    } @else if (reading.isTakenBack()) {
      <rk-taken-back [entryId]="subjectId()" />
    } @else if (reading.query.problem(); as problem) {
      <rk-error [heading]="problem.heading" [sentence]="problem.message" (retry)="reading.query.reload()" />
    } @else {
      <rk-skeleton [rows]="6" />
    }
  `,
})
export class EntryInQueue {
  readonly subjectId = input.required<string>();
  protected readonly reading = new ReadEntry(() => this.subjectId());
}

/** The kind of this area in the queue. */
export const entryKind = {
  kind: 'journal.entry',
  titleOf: () => $localize`:@@journalEntry.title:Journal entry`,
  show: EntryInQueue,
  cameIn: (when: string) => $localize`:@@journalEntry.cameIn:shared ${when}:when:`,
  moreHint: $localize`:@@journalEntry.moreHint:They find it below their entry, and may write on whenever they like.`,
  visibility: 'shared' as const,
  begun: BegunAboutEntry,
};
