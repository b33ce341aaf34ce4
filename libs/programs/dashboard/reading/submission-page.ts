import { Component, computed, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, ClientWhoHandedInDocument } from '@rekindle/shared/graphql';
import { Button, Calendar, Card, Chip, KeyCaps, Keys, Note, PageError, sinceAndTime, Skeleton, Visibility } from '@rekindle/shared/ui';
import { standingInWords } from '../words/standing-words';
import { AnswerCommentBox } from './answer-comment-box';
import { HandBackDialog } from './hand-back-dialog';
import { ReadSubmission } from './read-submission';
import { Settling } from './settling';
import { SubmissionAnswers } from './submission-answers';

/** What somebody handed in: every answer beside its question, what was said to it, and what a coach decides about it. */
@Component({
  selector: 'rk-submission-page',
  imports: [
    ...[Button, Card, Chip, KeyCaps, Note, PageError, RouterLink, Skeleton, Visibility],
    ...[AnswerCommentBox, HandBackDialog, SubmissionAnswers],
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
  private readonly composer = viewChild(AnswerCommentBox);
  private readonly client = this.api.query(ClientWhoHandedInDocument, () => ({ id: this.clientId() }));
  protected readonly reading = new ReadSubmission(() => this.submissionId());
  protected readonly settling = new Settling(
    () => (this.isEarlier() ? undefined : this.reading.shown()),
    (settled) => this.reading.shown.set(settled),
  );

  protected readonly name = computed(() => this.client.value()?.client.client.name ?? $localize`:@@submission.client:your client`);
  protected readonly back = computed(() => this.client.value()?.client.client.name ?? $localize`:@@clientPage.heading:Client`);
  protected readonly sentence = computed(() => {
    const submission = this.reading.shown();
    if (!submission) return '';
    const when = this.moment(submission.handedInAt);
    const version = this.versions().length + 1;
    return version === 1
      ? $localize`:@@submission.sentence:${this.name()}:name:, handed in ${when}:when:`
      : $localize`:@@submission.sentenceOf:${this.name()}:name:, handed in ${when}:when:, version ${version}:version:`;
  });
  protected readonly standing = computed(() => standingInWords(this.reading.shown()?.standing ?? 'HANDED_IN'));
  protected readonly reviewedOn = computed(() => {
    const at = this.reading.shown()?.reviewedAt;
    return at ? this.moment(at) : null;
  });
  /** Those before it, the latest first, each with its number. */
  protected readonly versions = computed(() => {
    const earlier = this.reading.shown()?.earlier ?? [];
    return earlier.map(({ id, handedInAt }, index) => ({
      ...{ id, words: $localize`:@@submission.version:Version ${earlier.length - index}:number:` },
      when: this.moment(handedInAt),
    }));
  });
  protected readonly isEarlier = computed(() => this.latest() !== undefined && this.latest() !== this.submissionId());
  protected readonly toWhole = computed(() => $localize`:@@comment.toWhole:Your comment for ${this.name()}:name:`);

  constructor() {
    const keys = inject(Keys);
    keys.on('c', $localize`:@@keys.comment:Comment`, () => this.composer()?.focus(), { group: 'list' });
    keys.on('e', $localize`:@@keys.reviewed:Reviewed`, () => void this.settling.review.do(), { group: 'list' });
    keys.on('m', $localize`:@@keys.more:Hand back`, () => this.settling.askToHandBack(), { group: 'list' });
  }

  private moment(at: string): string {
    return sinceAndTime(this.calendar.since(at), at, this.calendar.zone());
  }
}
