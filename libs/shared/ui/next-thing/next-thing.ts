import { computed, DestroyRef, inject, Service, type Signal, signal } from '@angular/core';

/** Today has one filled card: the next thing to do. Whoever may have one says so, and what only fills the place steps back. */
@Service()
export class NextThing {
  private readonly claims = signal<readonly (() => boolean | undefined)[]>([]);

  /** Whether somebody has something to do; undefined while one of them still has to find out. */
  readonly isThere = computed(() => {
    const answers = this.claims().map((claim) => claim());
    return answers.includes(true) || (answers.includes(undefined) ? undefined : false);
  });

  /**
   * Whoever claims before others comes first: cards do in their order on the page. Needs an injection context, and ends with it.
   *
   * @param isThere undefined while it is not known
   * @returns whether it is their turn: they have something to do, and nobody before them has, or may still turn out to have
   */
  claim(isThere: () => boolean | undefined): Signal<boolean> {
    this.claims.update((claims) => [...claims, isThere]);
    inject(DestroyRef).onDestroy(() => this.claims.update((claims) => claims.filter((each) => each !== isThere)));
    return computed(() => this.claims().find((claim) => claim() !== false) === isThere && isThere() === true);
  }
}
