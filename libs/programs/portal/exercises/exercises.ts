import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { exercisesOf, parts, Standing } from '@rekindle/programs/domain';
import { Api, OwnExercisesDocument, Session } from '@rekindle/shared/graphql';
import { Calendar, Card, Icon, PageError, Skeleton } from '@rekindle/shared/ui';
import { minutesInWords, partNames } from './exercise-words';
import { OwnList } from './own-list';
import { dueFirst, rowsOfOwn } from './own-row';

/** What a client was given or chose, what is open first; below it the guide, part by part. */
@Component({
  selector: 'rk-exercises',
  imports: [Card, Icon, OwnList, PageError, RouterLink, Skeleton],
  templateUrl: './exercises.html',
  styleUrl: './exercises.css',
})
export class Exercises {
  private readonly calendar = inject(Calendar);
  private readonly session = inject<Session<unknown>>(Session);
  protected readonly query = inject(Api).query(OwnExercisesDocument, () => ({}));
  protected readonly readsOnly = computed(() => this.session.readsOnlySince() !== null);

  private readonly rows = computed(() => {
    const own = this.query.value()?.myExercises;
    // For whoever reads only nothing is due any more.
    const shown = this.readsOnly() ? own?.map((each) => ({ ...each, dueOn: null })) : own;
    return shown && rowsOfOwn([...shown].sort(dueFirst), this.calendar.now());
  });
  protected readonly isNone = computed(() => this.rows()?.length === 0);
  private readonly unfinished = computed(() => this.rows()?.filter(({ isDone }) => !isDone) ?? []);
  private readonly toWrite = computed(() => (this.readsOnly() ? [] : this.unfinished()));
  protected readonly open = computed(() => this.toWrite().filter(({ standing }) => standing === Standing.OPEN));
  protected readonly handedBack = computed(() => this.toWrite().filter(({ standing }) => standing === Standing.HANDED_BACK));
  /** What somebody who reads only had not finished. */
  protected readonly left = computed(() => (this.readsOnly() ? this.unfinished() : []));
  protected readonly done = computed(() => this.rows()?.filter(({ isDone }) => isDone) ?? []);
  protected readonly guide = parts.map((part) => ({
    name: partNames[part],
    rows: exercisesOf(part).map((exercise) => ({ key: exercise.key, title: exercise.title, minutes: minutesInWords(exercise) })),
  }));
}
