import { computed, DestroyRef, inject, Service, signal } from '@angular/core';

/** Today has one filled card: the next thing to do. Whoever may have one says so, and what only fills the place steps back. */
@Service()
export class NextThing {
  private readonly claims = signal<readonly (() => boolean | undefined)[]>([]);

  /** Whether somebody has something to do; undefined while one of them still has to find out. */
  readonly isThere = computed(() => {
    const answers = this.claims().map((claim) => claim());
    return answers.includes(true) || (answers.includes(undefined) ? undefined : false);
  });

  /** @param isThere undefined while it is not known. Needs an injection context, and ends with it. */
  claim(isThere: () => boolean | undefined): void {
    this.claims.update((claims) => [...claims, isThere]);
    inject(DestroyRef).onDestroy(() => this.claims.update((claims) => claims.filter((each) => each !== isThere)));
  }
}
