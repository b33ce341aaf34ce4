import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import { Api, CommentSubmissionDocument, type ReadSubmissionFragment } from '@rekindle/shared/graphql';
import { CommentBox, Deed } from '@rekindle/shared/ui';
import { placeOfComment } from './place-of-comment';

/** Where something is said to one answer or to the whole. */
@Component({
  selector: 'rk-answer-comment-box',
  imports: [CommentBox],
  template: `
    <rk-comment-box
      [place]="place()"
      [label]="label()"
      [isMain]="field() === null"
      [isSending]="send.isUnderWay()"
      (said)="send.do($event)"
    >
      <ng-content />
    </rk-comment-box>
  `,
})
export class AnswerCommentBox {
  readonly submissionId = input.required<string>();
  /** Null for the whole. */
  readonly field = input.required<string | null>();
  readonly label = input.required<string>();
  readonly commented = output<ReadSubmissionFragment>();

  private readonly api = inject(Api);
  private readonly box = viewChild.required(CommentBox);
  protected readonly place = computed(() => placeOfComment(this.submissionId(), this.field() ?? 'whole'));

  protected readonly send = new Deed(async (body: string) => {
    const [submissionId, field] = [this.submissionId(), this.field()];
    const { commentSubmission } = await this.api.mutate(CommentSubmissionDocument, { input: { submissionId, field, body } });
    this.box().sent(body);
    this.commented.emit(commentSubmission);
  });

  /** Leads to the box. */
  focus(): void {
    this.box().focus();
  }
}
