import { Component, input } from '@angular/core';
import { CommentList, Note } from '@rekindle/shared/ui';
import { FieldComments } from './field-comments';
import type { ReadSubmission } from './read-submission';
import { WrittenAnswer } from './written-answer';

/** Every answer of a submission beside its question, and what was said to it. */
@Component({
  selector: 'rk-submission-answers',
  imports: [CommentList, FieldComments, Note, WrittenAnswer],
  templateUrl: './submission-answers.html',
  styleUrl: './submission-answers.css',
})
export class SubmissionAnswers {
  readonly reading = input.required<ReadSubmission>();
}
