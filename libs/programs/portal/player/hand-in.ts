import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { askedAnswers, guideKeyOf, holdHoursOf } from '@rekindle/programs/domain';
import { flagsRaisedByExercise, screenFor } from '@rekindle/safety/domain';
import { Button, Deed, DeviceDrafts, Icon, IconButton, Note, Player, SavedLine } from '@rekindle/shared/ui';
import { ReadingPromise } from '../read/reading-promise';
import { ExerciseAnswers } from './exercise-answers';
import { lackInWords } from './lack-in-words';
import { OpenedExercise } from './opened-exercise';
import { sectionPath, startPath } from './way-on';

/** The last screen: what is still open, who will see it, and the one press that hands it in. Nothing is handed in by itself. */
@Component({
  selector: 'rk-hand-in',
  imports: [Button, Icon, IconButton, Note, Player, ReadingPromise, RouterLink, SavedLine],
  templateUrl: './hand-in.html',
  styleUrl: './hand-in.css',
})
export class HandIn {
  protected readonly answers = inject(ExerciseAnswers);
  protected readonly drafts = inject(DeviceDrafts);
  private readonly opened = inject(OpenedExercise);
  private readonly router = inject(Router);

  protected readonly exercise = this.opened.exercise;
  protected readonly coach = this.opened.coach;
  protected readonly isPrivate = computed(() => this.exercise().visibility === 'private');
  protected readonly isForBoth = computed(() => this.exercise().visibility === 'partner');
  protected readonly holdHours = computed(() => holdHoursOf(this.exercise()));
  /** The network is away, and somebody wanted to hand it in. */
  protected readonly isAway = signal(false);
  protected readonly back = computed(() => {
    const { id } = this.opened.own();
    const last = this.opened.sections().at(-1);
    return last ? sectionPath(id, last.id) : startPath(id);
  });
  /** What is still open, each with the way to it. */
  protected readonly open = computed(() => {
    const disputed = this.answers.disputes().map(({ field }) => field);
    return this.opened.sections().flatMap(({ id, fields }) =>
      fields.flatMap((field) => {
        const end = this.opened.openEnds().find((each) => each.field === field);
        const isDisputed = disputed.includes(field.id);
        if (!end && !isDisputed) return [];
        const words = end ? lackInWords(field, end.why) : $localize`:@@lack.disputed:Two versions. Choose one of them.`;
        return [{ id: field.id, label: field.label, words, path: sectionPath(this.opened.own().id, id) }];
      }),
    );
  });

  /** Nothing is open, and the client decides who sees it. */
  protected readonly canBeKept = computed(() => this.isPrivate() && this.open().length === 0);

  protected readonly handIn = new Deed(async (share: boolean) => {
    const screen = share ? this.screenAfter() : null;
    this.isAway.set(!(await this.opened.handIn(share)));
    if (this.isAway()) return;
    const path = startPath(this.opened.own().id);
    await (screen ? this.router.navigate(['/support', screen], { queryParams: { return: path } }) : this.router.navigateByUrl(path));
  });

  // What comes before anything else after a choice that cannot wait, by the same rule that raises the flag.
  private screenAfter() {
    const exercise = this.exercise();
    return screenFor(flagsRaisedByExercise(guideKeyOf(exercise), askedAnswers(exercise, this.answers.answers())));
  }
}
