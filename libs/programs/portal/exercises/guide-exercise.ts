import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { findExercise, isDone, mayBeginAlone, Standing } from '@rekindle/programs/domain';
import { Api, BeginExerciseDocument, OwnExercisesDocument, Session } from '@rekindle/shared/graphql';
import { Button, Card, Deed, Icon, Note, PageError, Skeleton } from '@rekindle/shared/ui';
import { startPath } from '../player/way-on';
import { closedInWords, minutesInWords } from './exercise-words';

/** One exercise of the guide: what it is good for, and the way into it, or why there is none yet. */
@Component({
  selector: 'rk-guide-exercise',
  imports: [Button, Card, Icon, Note, PageError, RouterLink, Skeleton],
  templateUrl: './guide-exercise.html',
  styleUrl: './guide-exercise.css',
})
export class GuideExercise {
  readonly key = input.required<string>();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject<Session<unknown>>(Session);
  protected readonly query = this.api.query(OwnExercisesDocument, () => ({}));
  protected readonly readsOnly = computed(() => this.session.readsOnlySince() !== null);
  protected readonly exercise = computed(() => findExercise(this.key()));
  protected readonly minutes = computed(() => minutesInWords(this.exercise() ?? { minutes: 0 }));
  private readonly own = computed(() => this.query.value()?.myExercises.filter(({ exercise }) => exercise === this.key()) ?? []);
  protected readonly closed = computed(() => {
    const because = this.own().find(({ closedBecause }) => closedBecause)?.closedBecause;
    return because && closedInWords(because);
  });
  /** The one that is open already. */
  protected readonly open = computed(() => this.own().find((each) => !each.isTakenBack && !isDone(Standing[each.standing])));
  protected readonly done = computed(() => this.own().find((each) => !each.isTakenBack && isDone(Standing[each.standing])));
  protected readonly mayBegin = computed(() => {
    const exercise = this.exercise();
    return exercise !== null && mayBeginAlone(exercise) && (exercise.isRepeatable || !this.done());
  });

  protected readonly begin = new Deed(async () => {
    const { beginExercise } = await this.api.mutate(BeginExerciseDocument, { exercise: this.key() });
    await this.router.navigateByUrl(startPath(beginExercise.id));
  });
}
