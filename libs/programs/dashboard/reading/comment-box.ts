import { Component, computed, type ElementRef, inject, input, output, viewChild } from '@angular/core';
import { Api, CommentSubmissionDocument, type ReadSubmissionFragment } from '@rekindle/shared/graphql';
import { BegunText, Button, Deed, Field, FieldInput } from '@rekindle/shared/ui';
import { placeOfComment } from './place-of-comment';

/** Where something is said to one answer or to the whole. What was typed stays on the device until it was sent. */
@Component({
  selector: 'rk-comment-box',
  imports: [Button, Field, FieldInput],
  templateUrl: './comment-box.html',
  styleUrl: './comment-box.css',
})
export class CommentBox {
  readonly submissionId = input.required<string>();
  /** Null for the whole. */
  readonly field = input.required<string | null>();
  readonly label = input.required<string>();
  readonly commented = output<ReadSubmissionFragment>();

  private readonly api = inject(Api);
  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');
  private readonly place = computed(() => placeOfComment(this.submissionId(), this.field() ?? 'whole'));

  protected readonly begun = new BegunText(this.place);
  protected readonly send = new Deed(async () => {
    const [submissionId, field, body] = [this.submissionId(), this.field(), this.begun.text()];
    const { commentSubmission } = await this.api.mutate(CommentSubmissionDocument, { input: { submissionId, field, body } });
    this.begun.sent(body);
    this.commented.emit(commentSubmission);
  });

  /** Leads to the box. */
  focus(): void {
    this.box().nativeElement.focus();
  }

  protected sendTyped(event: Event): void {
    event.preventDefault();
    if (this.begun.text().trim() === '') return this.focus();
    void this.send.do();
  }
}
