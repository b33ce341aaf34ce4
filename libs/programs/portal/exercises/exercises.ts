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
    return own && rowsOfOwn([...own].sort(dueFirst), this.calendar.now());
  });
  protected readonly isNone = computed(() => this.rows()?.length === 0);
  protected readonly open = computed(() => this.rows()?.filter(({ isDone, standing }) => !isDone && standing === Standing.OPEN) ?? []);
  protected readonly handedBack = computed(
    () => this.rows()?.filter(({ isDone, standing }) => !isDone && standing === Standing.HANDED_BACK) ?? [],
  );
  protected readonly done = computed(() => this.rows()?.filter(({ isDone }) => isDone) ?? []);
  protected readonly guide = parts.map((part) => ({
    name: partNames[part],
    rows: exercisesOf(part).map((exercise) => ({ key: exercise.key, title: exercise.title, minutes: minutesInWords(exercise) })),
  }));
}
