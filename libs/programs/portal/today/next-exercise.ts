import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, OwnExercisesDocument, Session } from '@rekindle/shared/graphql';
import { NextThing } from '@rekindle/shared/ui';

type OwnRow = import('../exercises/own-row').OwnRow;

/** The filled card of Today while an exercise is open: the one that is due first, or that the coach asks more of. */
@Component({
  selector: 'rk-next-exercise',
  imports: [RouterLink],
  templateUrl: './next-exercise.html',
  styleUrl: './next-exercise.css',
})
export class NextExercise {
  private readonly session = inject<Session<unknown>>(Session);
  private readonly query = inject(Api).query(OwnExercisesDocument, () => (this.session.readsOnlySince() ? undefined : {}));
  private readonly open = computed(() =>
    this.query
      .value()
      ?.myExercises.filter(
        ({ standing, isTakenBack, closedBecause }) =>
          (standing === 'OPEN' || standing === 'HANDED_BACK') && !isTakenBack && closedBecause === null,
      ),
  );

  // Its words come from the guide, which is fetched only where there is something to say.
  protected readonly next = signal<OwnRow | null | undefined>(undefined);

  // Where it cannot be asked, nothing is claimed: the page says elsewhere that the server is away.
  protected readonly isTurn = inject(NextThing).claim(() => {
    if (this.session.readsOnlySince() || this.query.problem() || this.open()?.length === 0) return false;
    const next = this.next();
    return next === undefined ? undefined : next !== null;
  });

  constructor() {
    effect(() => {
      const open = this.open();
      if (open && open.length > 0) untracked(() => void this.findWords(open));
    });
  }

  private async findWords(open: NonNullable<ReturnType<typeof this.open>>): Promise<void> {
    const words = await import('../exercises/own-row').catch(() => null);
    const [row] = words?.rowsOfOwn([...open].sort(words.dueFirst), new Date()) ?? [];
    this.next.set(row ?? null);
  }
}
