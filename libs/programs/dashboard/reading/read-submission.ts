import { computed, inject, linkedSignal } from '@angular/core';
import { type Answers, exerciseIn } from '@rekindle/programs/domain';
import {
  Api,
  type ApiProblem,
  Live,
  type ReadSubmissionFragment,
  SubmissionNewsDocument,
  SubmissionToReadDocument,
} from '@rekindle/shared/graphql';
import { titleIn } from '../words/exercise-words';
import { answered } from './said';

/** Something that was handed in, as it is read: asked for once, and followed while the page stands open. Needs an injection context. */
export class ReadSubmission {
  private readonly api = inject(Api);
  readonly query = this.api.query(SubmissionToReadDocument, () => ({ id: this.id() }));
  readonly shown = linkedSignal<ReadSubmissionFragment | undefined>(() => this.query.value()?.submission);
  /** Null where this page is older than the exercise. */
  readonly exercise = computed(() => {
    const submission = this.shown();
    return submission ? exerciseIn(submission) : null;
  });
  readonly title = computed(() => {
    const submission = this.shown();
    return submission ? titleIn(submission) : $localize`:@@submission.title:What was handed in`;
  });
  /** Every answer beside its question, with what was said to it. */
  readonly sections = computed(() => {
    const answers = JSON.parse(this.shown()?.answers ?? '{}') as Answers;
    return (this.exercise()?.sections ?? [])
      .map(({ id, title, fields }) => ({
        ...{ id, title },
        fields: answered(fields, answers).map((field) => ({ ...field, comments: this.commentsOn(field.id) })),
      }))
      .filter(({ fields }) => fields.length > 0);
  });
  /** What was said about all of it. */
  readonly overall = computed(() => this.commentsOn(null));

  constructor(private readonly id: () => string) {
    inject(Live).on('exercises', () => void this.ask());
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

  private commentsOn(field: string | null) {
    return this.shown()?.comments.filter((comment) => comment.field === field) ?? [];
  }
}
