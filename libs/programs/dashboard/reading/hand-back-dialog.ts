import { Component, computed, inject, input, model, output } from '@angular/core';
import { Api, HandBackSubmissionDocument, type ReadSubmissionFragment } from '@rekindle/shared/graphql';
import { BegunText, Button, Deed, Dialog, Field, FieldInput } from '@rekindle/shared/ui';
import { placeOfComment } from './place-of-comment';

/** Asks what the client should look at once more. What was typed is kept when it is closed. */
@Component({
  selector: 'rk-hand-back-dialog',
  imports: [Button, Dialog, Field, FieldInput],
  templateUrl: './hand-back-dialog.html',
  styles: 'p { margin-bottom: 16px }',
})
export class HandBackDialog {
  readonly open = model(false);
  readonly submissionId = input.required<string>();
  readonly name = input.required<string>();
  readonly handedBack = output<ReadSubmissionFragment>();
  /** The api objected. */
  readonly refused = output<unknown>();

  private readonly api = inject(Api);
  protected readonly heading = computed(() => $localize`:@@handBack.heading:Hand it back to ${this.name()}:name:?`);
  protected readonly note = new BegunText(() => placeOfComment(this.submissionId(), 'hand-back'));

  protected readonly send = new Deed(async () => {
    const [submissionId, note] = [this.submissionId(), this.note.text()];
    try {
      const { handBackSubmission } = await this.api.mutate(HandBackSubmissionDocument, { input: { submissionId, note } });
      this.note.sent(note);
      this.open.set(false);
      this.handedBack.emit(handBackSubmission);
    } catch (problem) {
      this.refused.emit(problem);
      throw problem;
    }
  });
}
