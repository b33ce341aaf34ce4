import { afterNextRender, Component, computed, effect, inject, Injector, input, output, signal, untracked, viewChild } from '@angular/core';
import type { ReadSubmissionFragment } from '@rekindle/shared/graphql';
import { BegunTexts, Button, CommentList, Icon } from '@rekindle/shared/ui';
import { AnswerCommentBox } from './answer-comment-box';
import { placeOfComment } from './place-of-comment';

/** What was said to one answer, and the way to say something to it. A comment that was begun is open again. */
@Component({
  selector: 'rk-field-comments',
  imports: [AnswerCommentBox, Button, CommentList, Icon],
  template: `
    <rk-comment-list [comments]="comments()" />
    @if (isOpen()) {
      <rk-answer-comment-box
        [submissionId]="submissionId()"
        [field]="field()"
        [label]="boxLabel"
        (commented)="isOpen.set(false); commented.emit($event)"
      >
        <button rkButton variant="text" size="small" type="button" (click)="isOpen.set(false)" i18n="@@dialog.close">Close</button>
      </rk-answer-comment-box>
    } @else {
      <button class="begin" rkButton variant="text" size="small" type="button" [attr.aria-label]="spoken()" (click)="begin()">
        <rk-icon name="chat_bubble" [size]="16" /><ng-container i18n="@@comment.begin">Comment</ng-container>
      </button>
    }
  `,
  styleUrl: './field-comments.css',
})
export class FieldComments {
  readonly submissionId = input.required<string>();
  readonly field = input.required<string>();
  /** The question. */
  readonly about = input.required<string>();
  readonly comments = input.required<ReadSubmissionFragment['comments']>();
  readonly commented = output<ReadSubmissionFragment>();

  private readonly injector = inject(Injector);
  private readonly box = viewChild(AnswerCommentBox);
  protected readonly isOpen = signal(false);
  protected readonly boxLabel = $localize`:@@comment.toAnswer:Your comment on this answer`;
  protected readonly spoken = computed(() => $localize`:@@comment.on:Comment on: ${this.about()}:question:`);

  constructor() {
    const texts = inject(BegunTexts);
    effect(() => {
      const place = placeOfComment(this.submissionId(), this.field());
      untracked(() => {
        this.isOpen.set(false);
        void texts.find(place).then((begun) => this.isOpen.update((isOpen) => isOpen || begun !== undefined));
      });
    });
  }

  protected begin(): void {
    this.isOpen.set(true);
    afterNextRender(() => this.box()?.focus(), { injector: this.injector });
  }
}
