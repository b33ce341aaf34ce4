import { Component, computed, effect, inject, input, output, viewChild } from '@angular/core';
import { Api, CommentSharedEntryDocument, type SharedEntryFragment } from '@rekindle/shared/graphql';
import { Card, CommentBox, Deed, Keys, PageError, Skeleton, Visibility } from '@rekindle/shared/ui';
import { placeOfWhole } from '../passages/typed-about-entry';
import { ReadEntry } from '../reading/read-entry';
import { SharedEntry } from '../reading/shared-entry';
import { TakenBack } from '../reading/taken-back';

/** One entry, opened on the page of its client, with the way to say something to all of it. */
@Component({
  selector: 'rk-open-entry',
  imports: [Card, CommentBox, PageError, SharedEntry, Skeleton, TakenBack, Visibility],
  template: `
    <article rkCard aria-label="Journal entry" i18n-aria-label="@@journalEntry.title">
      @if (reading.shown()) {
        <rk-visibility who="shared" />
        <rk-shared-entry [reading]="reading" />
        <rk-comment-box [place]="place()" [label]="label" [isSending]="send.isUnderWay()" (said)="send.do($event)" />
      } @else if (reading.isTakenBack()) {
        <rk-taken-back [entryId]="entryId()" />
      } @else if (reading.query.problem(); as problem) {
        <rk-error [heading]="problem.heading" [sentence]="problem.message" (retry)="reading.query.reload()" />
      } @else {
        <rk-skeleton [rows]="6" />
      }
    </article>
  `,
  styleUrl: './open-entry.css',
})
export class OpenEntry {
  readonly entryId = input.required<string>();
  /** It was opened, or something was said to it. */
  readonly seen = output<SharedEntryFragment>();

  private readonly api = inject(Api);
  private readonly box = viewChild(CommentBox);
  protected readonly reading = new ReadEntry(() => this.entryId());
  protected readonly place = computed(() => placeOfWhole(this.entryId()));
  protected readonly label = $localize`:@@openEntry.label:Your comment on all of it`;

  protected readonly send = new Deed(async (body: string) => {
    try {
      const input = { entryId: this.entryId(), body };
      const { commentJournalEntry } = await this.api.mutate(CommentSharedEntryDocument, { input });
      this.box()?.sent(body);
      this.reading.shown.set(commentJournalEntry);
    } catch (problem) {
      void this.reading.ask();
      throw problem;
    }
  });

  constructor() {
    inject(Keys).on('c', $localize`:@@keys.comment:Comment`, () => this.box()?.focus(), { group: 'list' });
    effect(() => {
      const entry = this.reading.shown();
      if (entry) this.seen.emit(entry);
    });
  }
}
