import { Component, computed, inject, input } from '@angular/core';
import type { ReadSubmissionFragment } from '@rekindle/shared/graphql';
import { Avatar, Calendar } from '@rekindle/shared/ui';
import { sinceAndTime } from '../words/day-words';

/** What coaches said to one answer, or to the whole, the oldest first. */
@Component({
  selector: 'rk-comment-list',
  imports: [Avatar],
  template: `
    @for (comment of shown(); track comment.id) {
      <div class="comment">
        <rk-avatar [name]="comment.author" size="small" />
        <div>
          <p class="body">{{ comment.body }}</p>
          <p class="rk-caption">{{ comment.author }}, {{ comment.when }}</p>
        </div>
      </div>
    }
  `,
  styleUrl: './comment-list.css',
})
export class CommentList {
  readonly comments = input.required<ReadSubmissionFragment['comments']>();

  private readonly calendar = inject(Calendar);
  protected readonly shown = computed(() =>
    this.comments().map(({ id, author, body, writtenAt }) => ({
      ...{ id, body, author: author || $localize`:@@comment.aCoach:A coach` },
      when: sinceAndTime(this.calendar.since(writtenAt), writtenAt, this.calendar.zone()),
    })),
  );
}
