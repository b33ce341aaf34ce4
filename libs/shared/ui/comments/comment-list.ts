import { Component, computed, inject, input } from '@angular/core';
import { Avatar } from '../avatar/avatar';
import { Calendar } from '../dates/calendar';
import { sinceAndTime } from '../dates/days';

/** What a coach said. */
export interface Comment {
  readonly id: string;
  /** Empty once they are nameless. */
  readonly author: string;
  readonly body: string;
  /** As the api writes it. */
  readonly writtenAt: string;
}

/** What coaches said to one thing, the oldest first. */
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
  readonly comments = input.required<readonly Comment[]>();

  private readonly calendar = inject(Calendar);
  protected readonly shown = computed(() =>
    this.comments().map(({ id, author, body, writtenAt }) => ({
      ...{ id, body, author: author || $localize`:@@comment.aCoach:A coach` },
      when: sinceAndTime(this.calendar.since(writtenAt), writtenAt, this.calendar.zone()),
    })),
  );
}
