import { Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Answers, findExercise } from '@rekindle/programs/domain';
import {
  Api,
  type ApiProblem,
  ClientWhoHandedInDocument,
  Live,
  type ReadSubmissionFragment,
  SubmissionNewsDocument,
  SubmissionToReadDocument,
} from '@rekindle/shared/graphql';
import { Button, Calendar, Card, Chip, KeyCaps, Keys, Note, PageError, Skeleton, Visibility } from '@rekindle/shared/ui';
import { sinceAndTime } from '../words/day-words';
import { titleOf } from '../words/exercise-words';
import { standingInWords } from '../words/standing-words';
import { CommentBox } from './comment-box';
import { CommentList } from './comment-list';
import { FieldComments } from './field-comments';
import { HandBackDialog } from './hand-back-dialog';
import { answered } from './said';
import { Settling } from './settling';
import { WrittenAnswer } from './written-answer';

/** What somebody handed in: every answer beside its question, what was said to it, and what a coach decides about it. */
@Component({
  selector: 'rk-submission-page',
  imports: [
    ...[Button, Card, Chip, KeyCaps, Note, PageError, RouterLink, Skeleton, Visibility],
    ...[CommentBox, CommentList, FieldComments, HandBackDialog, WrittenAnswer],
  ],
  templateUrl: './submission-page.html',
  styleUrl: './submission-page.css',
})
export class SubmissionPage {
  readonly clientId = input.required<string>();
  readonly submissionId = input.required<string>();
  /** The latest one, where this is an earlier one that somebody came to from there. */
  readonly latest = input<string>();

  private readonly api = inject(Api);
  private readonly calendar = inject(Calendar);
  private readonly composer = viewChild(CommentBox);
  private readonly client = this.api.query(ClientWhoHandedInDocument, () => ({ id: this.clientId() }));
  protected readonly query = this.api.query(SubmissionToReadDocument, () => ({ id: this.submissionId() }));
  protected readonly shown = linkedSignal<ReadSubmissionFragment | undefined>(() => this.query.value()?.submission);
  protected readonly settling = new Settling(
    () => (this.isEarlier() ? undefined : this.shown()),
    (settled) => this.shown.set(settled),
  );

  protected readonly name = computed(() => this.client.value()?.client.client.name ?? $localize`:@@submission.client:your client`);
  protected readonly back = computed(() => this.client.value()?.client.client.name ?? $localize`:@@clientPage.heading:Client`);
  protected readonly exercise = computed(() => {
    const { exercise, version } = this.shown() ?? {};
    return exercise === undefined ? null : findExercise(exercise, version);
  });
  protected readonly title = computed(() => {
    const submission = this.shown();
    return submission ? titleOf(submission.exercise, submission.version) : $localize`:@@submission.title:What was handed in`;
  });
  protected readonly sentence = computed(() => {
    const submission = this.shown();
    if (!submission) return '';
    const when = this.moment(submission.handedInAt);
    const version = this.versions().length + 1;
    return version === 1
      ? $localize`:@@submission.sentence:${this.name()}:name:, handed in ${when}:when:`
      : $localize`:@@submission.sentenceOf:${this.name()}:name:, handed in ${when}:when:, version ${version}:version:`;
  });
  protected readonly sections = computed(() => {
    const submission = this.shown();
    const answers = JSON.parse(submission?.answers ?? '{}') as Answers;
    return (this.exercise()?.sections ?? [])
      .map(({ id, title, fields }) => ({ id, title, fields: answered(fields, answers).map((field) => this.withComments(field)) }))
      .filter(({ fields }) => fields.length > 0);
  });
  /** What was said about all of it. */
  protected readonly overall = computed(() => this.commentsOn(null));
  protected readonly standing = computed(() => standingInWords(this.shown()?.standing ?? 'HANDED_IN'));
  protected readonly reviewedOn = computed(() => {
    const at = this.shown()?.reviewedAt;
    return at ? this.moment(at) : null;
  });
  /** Those before it, the latest first, each with its number. */
  protected readonly versions = computed(() => {
    const earlier = this.shown()?.earlier ?? [];
    return earlier.map(({ id, handedInAt }, index) => ({
      ...{ id, words: $localize`:@@submission.version:Version ${earlier.length - index}:number:` },
      when: this.moment(handedInAt),
    }));
  });
  protected readonly isEarlier = computed(() => this.latest() !== undefined && this.latest() !== this.submissionId());
  protected readonly toWhole = computed(() => $localize`:@@comment.toWhole:Your comment for ${this.name()}:name:`);

  constructor() {
    inject(Live).on('exercises', () => void this.ask());
    const keys = inject(Keys);
    keys.on('c', $localize`:@@keys.comment:Comment`, () => this.composer()?.focus(), { group: 'list' });
    keys.on('e', $localize`:@@keys.reviewed:Reviewed`, () => void this.settling.review.do(), { group: 'list' });
    keys.on('m', $localize`:@@keys.more:Hand back`, () => this.settling.askToHandBack(), { group: 'list' });
  }

  /** What has become of it since it was opened. What is no longer shared leaves the page. */
  private async ask(): Promise<void> {
    const id = this.shown()?.id;
    if (id === undefined) return;
    try {
      const { submission } = await this.api.ask(SubmissionNewsDocument, { id });
      this.shown.update((shown) => (shown?.id === id ? { ...shown, ...submission } : shown));
    } catch (problem) {
      if (!(problem as ApiProblem).isPassing) this.query.reload();
    }
  }

  private withComments<Answer extends { readonly id: string }>(field: Answer) {
    return { ...field, comments: this.commentsOn(field.id) };
  }

  private commentsOn(field: string | null) {
    return this.shown()?.comments.filter((comment) => comment.field === field) ?? [];
  }

  private moment(at: string): string {
    return sinceAndTime(this.calendar.since(at), at, this.calendar.zone());
  }
}
