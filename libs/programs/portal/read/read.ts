import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Answers, type Field, isAsked, isEmpty } from '@rekindle/programs/domain';
import { Button, CopyButton, dayInWords, Deed, IconButton, momentInWords, Note, Player, timeInWords } from '@rekindle/shared/ui';
import { closedInWords, standingWords } from '../exercises/exercise-words';
import { ExerciseAnswers } from '../player/exercise-answers';
import { OpenedExercise } from '../player/opened-exercise';
import { sectionPath } from '../player/way-on';
import { Comments } from './comments';
import { ReadingPromise } from './reading-promise';
import { Said } from './said';
import { saidTo } from './said-answer';
import { textOf } from '../fields/answer-of-kind';

/** What was handed in, as it was then, with what came back; or what was written so far, where nothing can be written now. */
@Component({
  selector: 'rk-read-exercise',
  imports: [Button, Comments, CopyButton, IconButton, Note, Player, ReadingPromise, RouterLink, Said],
  templateUrl: './read.html',
  styleUrl: './read.css',
})
export class Read {
  private readonly opened = inject(OpenedExercise);
  private readonly answers = inject(ExerciseAnswers);

  protected readonly exercise = this.opened.exercise;
  protected readonly own = this.opened.own;
  protected readonly coach = this.opened.coach;
  private readonly latest = computed(() => this.opened.submissions()[0] ?? null);
  protected readonly comments = computed(() => this.latest()?.comments ?? []);
  protected readonly onWhole = computed(() => this.comments().filter(({ field }) => field === null));
  /** Why nothing is shown, or can be written. */
  protected readonly closed = computed(() => {
    const { closedBecause } = this.own();
    return closedBecause && closedInWords(closedBecause);
  });
  protected readonly restsUntil = computed(() => {
    const { heldUntil } = this.own();
    if (!heldUntil) return null;
    const until = new Date(heldUntil);
    return { day: dayInWords(until), time: timeInWords(until) };
  });
  protected readonly standing = computed(() => standingWords[this.opened.standing()]);
  protected readonly handedInAt = computed(() => {
    const at = this.latest()?.handedInAt ?? this.own().handedInAt;
    return at && momentInWords(new Date(at));
  });
  /** Shared, and nobody has read it yet. */
  protected readonly waitsSince = computed(() => (this.opened.standing() === 'handed-in' ? (this.latest()?.handedInAt ?? null) : null));
  protected readonly parts = computed(() => {
    const latest = this.latest();
    const answers = latest ? (JSON.parse(latest.answers) as Answers) : this.answers.answers();
    const fields: readonly Field[] = this.exercise().sections.flatMap((section) => section.fields);
    return fields.flatMap((field) => {
      const answer = answers[field.id];
      if (answer === undefined || isEmpty(answer) || !isAsked(field, answers)) return [];
      const comments = this.comments().filter((comment) => comment.field === field.id);
      const letter = field.kind === 'letter' ? textOf(answer) : null;
      return [{ id: field.id, label: field.label, said: saidTo(field, answer), comments, letter }];
    });
  });
  protected readonly isShared = computed(() => this.latest()?.isShared ?? false);
  protected readonly isPrivate = computed(() => this.exercise().visibility === 'private');
  protected readonly isOpenToWrite = computed(() => !this.opened.isShut());
  protected readonly isHandedBack = computed(() => this.opened.standing() === 'handed-back');
  protected readonly isEmpty = computed(() => this.opened.readsOnly() && !this.closed() && !this.restsUntil() && this.parts().length === 0);
  protected readonly isNotBegun = computed(() => this.latest() === null);
  protected readonly wayOn = computed(() => sectionPath(this.own().id, this.opened.sections()[0]?.id ?? ''));

  protected readonly hide = new Deed(() => this.opened.hide());
}
