import { effect, linkedSignal, type Signal, untracked } from '@angular/core';
import { ApiProblem } from '@rekindle/shared/graphql';
import { type Beginning, copiedTitle } from './beginning';
import type { DraftsOf } from './drafts-of';
import { newPlace } from './new-place';

/** Over what something is saved: nothing, where it is new. */
export interface Below {
  readonly id: string | null;
  readonly revision: number | null;
}

/**
 * Something while somebody builds it: what was typed, kept on the device with every letter, and how it is saved although somebody else may have saved
 * it meanwhile. Needs an injection context.
 */
export abstract class BeingBuilt<Typed extends { readonly title: string }> {
  readonly typed = linkedSignal(() => this.beginning().typed);
  readonly isBegun = linkedSignal(() => this.beginning().isBegun);
  readonly isStale = linkedSignal(() => this.beginning().isStale);

  /** Whether somebody wanted to save it: what is only unfinished is said from then on. */
  protected readonly wasTried = linkedSignal(() => this.beginning().isImported);
  protected readonly revision = linkedSignal(() => this.beginning().revision);
  // What needs no draft: it is there anyway.
  private readonly kept = linkedSignal(() => this.beginning().typed);

  /** @param changedProblem the code of the refusal when somebody else was faster */
  protected constructor(
    private readonly beginning: Signal<Beginning<Typed>>,
    private readonly drafts: DraftsOf<Typed>,
    private readonly changedProblem: string,
  ) {
    effect(() => {
      const [typed, revision] = [this.typed(), this.revision()];
      if (typed === this.kept()) return;
      const { place, isImported } = untracked(this.beginning);
      void this.drafts.keep(place, { typed, revision, ...(isImported ? { isImported } : {}) });
    });
  }

  /** @throws ApiProblem */
  protected abstract write(typed: Typed, below: Below): Promise<void>;
  /** What lies in the practice now. @throws ApiProblem */
  protected abstract read(id: string): Promise<{ readonly typed: Typed; readonly revision: number }>;

  change(change: (typed: Typed) => Typed): void {
    this.typed.update(change);
  }

  set(to: Partial<Typed>): void {
    this.change((typed) => ({ ...typed, ...to }));
  }

  startOver(): void {
    const { place, untouched } = this.beginning();
    this.show(untouched);
    this.drafts.forget(place);
    this.isBegun.set(false);
  }

  /** Whatever is wrong with it was asked before. @returns whether it was saved: somebody else may have been faster @throws ApiProblem */
  async send(): Promise<boolean> {
    const { id, place } = this.beginning();
    try {
      await this.write(this.typed(), { id, revision: this.revision() });
    } catch (problem) {
      if (!(problem instanceof ApiProblem) || problem.problem !== this.changedProblem) throw problem;
      this.isStale.set(true);
      return false;
    }
    this.drafts.forget(place);
    return true;
  }

  /** What was typed as another one; the one that somebody else has saved stays as it is. @throws ApiProblem */
  async saveCopy(): Promise<void> {
    await this.write(copied(this.typed()), { id: null, revision: null });
    this.drafts.forget(this.beginning().place);
  }

  /** What somebody else has saved; what was typed stays on the device as a new one that was begun. @throws ApiProblem */
  async showTheirs(): Promise<void> {
    const { id, place } = this.beginning();
    const theirs = await this.read(id ?? '');
    await this.drafts.keep(newPlace(), { typed: copied(this.typed()), revision: null });
    this.show(theirs.typed);
    this.revision.set(theirs.revision);
    this.drafts.forget(place);
    this.isBegun.set(false);
    this.isStale.set(false);
  }

  private show(typed: Typed): void {
    this.kept.set(typed);
    this.typed.set(typed);
    this.wasTried.set(false);
  }
}

function copied<Typed extends { readonly title: string }>(typed: Typed): Typed {
  return { ...typed, title: copiedTitle(typed.title) };
}
