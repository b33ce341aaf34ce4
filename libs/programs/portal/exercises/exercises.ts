import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { exercisesOf, parts, Standing } from '@rekindle/programs/domain';
import { Api, OwnExercisesDocument, OwnPathsDocument, Session } from '@rekindle/shared/graphql';
import { Calendar, Card, Icon, PageError, Skeleton } from '@rekindle/shared/ui';
import { OwnPath } from '../path/own-path';
import { pathsOf } from '../path/path-of';
import { minutesInWords, partNames } from './exercise-words';
import { OwnList } from './own-list';
import { dueFirst, rowsOfOwn } from './own-row';

/** The path that a program leads, what else a client was given or chose, what is open first; below it the guide, part by part. */
@Component({
  selector: 'rk-exercises',
  imports: [Card, Icon, OwnList, OwnPath, PageError, RouterLink, Skeleton],
  templateUrl: './exercises.html',
  styleUrl: './exercises.css',
})
export class Exercises {
  private readonly api = inject(Api);
  private readonly calendar = inject(Calendar);
  private readonly session = inject<Session<unknown>>(Session);
  protected readonly query = this.api.query(OwnExercisesDocument, () => ({}));
  protected readonly readsOnly = computed(() => this.session.readsOnlySince() !== null);
  // Nothing comes any more to whoever reads only; where it cannot be told what came by itself, the lists below hold everything.
  private readonly own = this.api.query(OwnPathsDocument, () => (this.readsOnly() ? undefined : {}));
  protected readonly isKnown = computed(() => Boolean(this.query.value()) && !this.own.isLoading());

  private readonly rows = computed(() => {
    const own = this.query.value()?.myExercises;
    // For whoever reads only nothing is due any more.
    const shown = this.readsOnly() ? own?.map((each) => ({ ...each, dueOn: null })) : own;
    return shown && rowsOfOwn([...shown].sort(dueFirst), this.calendar.now());
  });
  protected readonly isNone = computed(() => this.rows()?.length === 0);
  private readonly unfinished = computed(() => this.rows()?.filter(({ isDone }) => !isDone) ?? []);
  private readonly toWrite = computed(() => (this.readsOnly() ? [] : this.unfinished()));
  protected readonly paths = computed(() => pathsOf(this.readsOnly() ? [] : (this.own.value()?.myPaths ?? []), this.rows() ?? []));
  /** What no program gave out. */
  protected readonly open = computed(() => {
    const onPath = new Set(this.paths().flatMap(({ now, earlier }) => [...now, ...earlier].map(({ id }) => id)));
    return this.toWrite().filter(({ id, standing }) => standing === Standing.OPEN && !onPath.has(id));
  });
  protected readonly handedBack = computed(() => this.toWrite().filter(({ standing }) => standing === Standing.HANDED_BACK));
  /** What somebody who reads only had not finished. */
  protected readonly left = computed(() => (this.readsOnly() ? this.unfinished() : []));
  protected readonly done = computed(() => this.rows()?.filter(({ isDone }) => isDone) ?? []);
  protected readonly guide = parts.map((part) => ({
    name: partNames[part],
    rows: exercisesOf(part).map((exercise) => ({ key: exercise.key, title: exercise.title, minutes: minutesInWords(exercise) })),
  }));
}
