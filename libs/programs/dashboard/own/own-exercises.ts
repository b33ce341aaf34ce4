import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import { Api, ExercisesOfPracticeDocument, type KeptExerciseFragment, Session } from '@rekindle/shared/graphql';

// Words are made by plain functions, on pages of other areas too: this is where they find what only the server knows.
let findHere: ((key: string) => KeptExerciseFragment | undefined) | undefined;

/** The exercises of the practice, asked for as soon as somebody names one of them. */
@Service()
export class OwnExercises {
  private readonly session = inject<Session<unknown>>(Session);
  private readonly isWanted = signal(false);
  // Who signs in as somebody else has other ones.
  readonly query = inject(Api).query(ExercisesOfPracticeDocument, () => (this.session.latest(), this.isWanted() ? {} : undefined));
  /** Those in use first; undefined until they are there. */
  readonly all = computed<readonly KeptExerciseFragment[] | undefined>(() => this.query.value()?.ownExercises);
  private readonly byKey = computed(() => new Map(this.all()?.map((each) => [each.key, each])));
  // What is not there when it was looked for twice is not this practice's.
  private readonly missed = new Set<string>();

  constructor() {
    const find = (key: string) => this.find(key);
    findHere = find;
    inject(DestroyRef).onDestroy(() => (findHere = findHere === find ? undefined : findHere));
  }

  /** Undefined while it is not known, and then it is asked for. */
  find(key: string): KeptExerciseFragment | undefined {
    const found = this.byKey().get(key);
    // Not from within whatever is being computed.
    if (!found) queueMicrotask(() => this.miss(key));
    return found;
  }

  /** As they are now: somebody may have made one since. */
  look(): void {
    if (this.isWanted()) this.query.refresh();
    else this.isWanted.set(true);
  }

  private miss(key: string): void {
    if (this.missed.has(key) || (this.isWanted() && !this.all())) return;
    if (this.all()) this.missed.add(key);
    this.look();
  }

  /** Something of them was changed here. */
  askAgain(): void {
    if (this.isWanted()) this.query.refresh();
  }
}

/** An exercise of the practice, by its key; undefined while it is not known. */
export function findOwnExercise(key: string): KeptExerciseFragment | undefined {
  return findHere?.(key);
}
