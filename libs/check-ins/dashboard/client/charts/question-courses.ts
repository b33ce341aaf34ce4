import { Component, computed, input } from '@angular/core';
import type { CheckInDayFragment } from '@rekindle/shared/graphql';
import { Card, Course, Note } from '@rekindle/shared/ui';
import { coursesOf } from './course-of-question';

/** What has moved, question by question: a line where enough was answered, and a table of the same figures. */
@Component({
  selector: 'rk-question-courses',
  imports: [Card, Course, Note],
  templateUrl: './question-courses.html',
  styleUrl: './question-courses.css',
})
export class QuestionCourses {
  /** Of the last three months, the oldest first. */
  readonly days = input.required<readonly CheckInDayFragment[]>();
  readonly isTooLittle = input.required<boolean>();

  protected readonly courses = computed(() => coursesOf(this.days()).filter(({ rows }) => rows.length > 0));
  protected readonly hasLines = computed(() => this.courses().some(({ isDrawn }) => isDrawn));
}
