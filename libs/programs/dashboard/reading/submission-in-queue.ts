import { Component, input } from '@angular/core';
import { Card, PageError, Skeleton } from '@rekindle/shared/ui';
import { titleOf } from '../words/exercise-words';
import { ReadSubmission } from './read-submission';
import { SubmissionAnswers } from './submission-answers';

/** What was handed in, as it is read in the queue. */
@Component({
  selector: 'rk-submission-in-queue',
  imports: [Card, PageError, Skeleton, SubmissionAnswers],
  template: `
    @if (reading.shown()) {
      <rk-submission-answers [reading]="reading" />
    } @else if (reading.query.problem(); as problem) {
      <section rkCard><rk-error [heading]="problem.heading" [sentence]="problem.message" (retry)="reading.query.reload()" /></section>
    } @else {
      <rk-skeleton [rows]="6" />
    }
  `,
})
export class SubmissionInQueue {
  readonly subjectId = input.required<string>();

  protected readonly reading = new ReadSubmission(() => this.subjectId());
}

/** The kind of this area in the queue. */
export const submissionKind = { kind: 'programs.submission', titleOf, show: SubmissionInQueue };
