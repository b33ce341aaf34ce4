import { computed, effect, inject, linkedSignal, signal, type Signal, untracked } from '@angular/core';
import { flawsIn, type ProgramPart, readProgram, writeProgram } from '@rekindle/programs/domain';
import { Api, ApiProblem, CheckProgramDocument, ProgramToEditDocument, SaveProgramDocument } from '@rekindle/shared/graphql';
import { OwnExercises } from '../own/own-exercises';
import { type BeginningOfProgram, copiedTitle } from './beginning';
import { flawInWords, isUnfinished, placeOfFlaw } from './flaw-words';
import { keysFor } from './known-keys';
import { newPlace } from './new-place';
import type { ProgramChange } from './program-changes';
import { ProgramDrafts } from './program-drafts';
import { partsOf, programOf, type TypedProgram, typedOf } from './typed-program';

/** A program while somebody builds it: what was typed, what is wrong with it, and how it is saved. Needs an injection context. */
export class BuiltProgram {
  private readonly api = inject(Api);
  private readonly drafts = inject(ProgramDrafts);
  private readonly own = inject(OwnExercises);

  readonly typed = linkedSignal(() => this.beginning().typed);
  readonly isBegun = linkedSignal(() => this.beginning().isBegun);
  readonly isStale = linkedSignal(() => this.beginning().isStale);
  /** Names of those whom saving would touch, once somebody wants to save. */
  readonly touched = signal<readonly string[]>([]);

  private readonly wasTried = linkedSignal(() => this.beginning().isImported);
  private readonly revision = linkedSignal(() => this.beginning().revision);
  // What needs no draft: it is there anyway.
  private readonly kept = linkedSignal(() => this.beginning().typed);
  private readonly program = computed(() => programOf(this.typed()));
  private readonly known = computed(() => keysFor(this.typed().parts, this.own.all()));
  private readonly flaws = computed(() => {
    const { parts } = this.program();
    // Where there are parts, each that is empty says so itself.
    return flawsIn(this.program(), this.known()).filter(({ flaw }) => flaw !== 'nothing-in-it' || parts.length === 0);
  });

  /** What is wrong, in words, by its place on the page; what is only unfinished, once somebody wanted to save it. */
  readonly said = computed<ReadonlyMap<string, string>>(() => {
    const rules = new Map(this.typed().parts.flatMap(({ steps }) => steps.map(({ id, rule }) => [id, rule])));
    const flaws = this.flaws().filter((flaw) => this.wasTried() || !isUnfinished(flaw));
    // Of several at one place the first is said first.
    return new Map(flaws.map((flaw) => [placeOfFlaw(flaw), flawInWords(flaw.flaw, rules.get(flaw.at ?? ''))] as const).reverse());
  });
  /** Where the first thing is that keeps it from being saved. */
  readonly firstFlaw = computed(() => {
    const [flaw] = this.flaws();
    return flaw ? placeOfFlaw(flaw) : null;
  });
  // A title that is being typed changes no day.
  private readonly typedParts = computed(() => this.typed().parts);
  /** Its parts, as far as they can be played through. */
  readonly soundParts = computed<readonly ProgramPart[] | null>(() => {
    const parts = partsOf(this.typedParts());
    const flaws = flawsIn({ title: '', purpose: '', parts }, this.known());
    return flaws.every((flaw) => isUnfinished(flaw) && flaw.flaw !== 'nothing-in-it') ? parts : null;
  });

  constructor(private readonly beginning: Signal<BeginningOfProgram>) {
    effect(() => {
      const [typed, revision] = [this.typed(), this.revision()];
      if (typed === this.kept()) return;
      const { place, isImported } = untracked(this.beginning);
      void this.drafts.keep(place, { typed, revision, ...(isImported ? { isImported } : {}) });
    });
  }

  change(change: ProgramChange): void {
    this.typed.update(change);
  }

  name(to: Partial<Pick<TypedProgram, 'title' | 'purpose'>>): void {
    this.change((typed) => ({ ...typed, ...to }));
  }

  startOver(): void {
    const { place, untouched } = this.beginning();
    this.show(untouched);
    this.drafts.forget(place);
    this.isBegun.set(false);
  }

  /** @returns whether it was saved; if not, the page says why @throws ApiProblem */
  async save(): Promise<boolean> {
    this.wasTried.set(true);
    if (this.flaws().length > 0) return false;
    await this.lookWhomItTouches();
    return !this.isStale() && this.touched().length === 0 && this.send();
  }

  /** The same without looking whom it touches. @returns whether it was saved @throws ApiProblem */
  async send(): Promise<boolean> {
    this.touched.set([]);
    const { id, place } = this.beginning();
    try {
      const file = writeProgram(this.program());
      await this.api.mutate(SaveProgramDocument, { input: { id, revision: this.revision(), file } });
    } catch (problem) {
      if (!(problem instanceof ApiProblem) || problem.problem !== 'programs.program-changed') throw problem;
      this.isStale.set(true);
      return false;
    }
    this.drafts.forget(place);
    return true;
  }

  /** What was typed as another program; the one that somebody else has saved stays as it is. @throws ApiProblem */
  async saveCopy(): Promise<void> {
    const program = this.program();
    const file = writeProgram({ ...program, title: copiedTitle(program.title) });
    await this.api.mutate(SaveProgramDocument, { input: { id: null, revision: null, file } });
    this.drafts.forget(this.beginning().place);
  }

  /** What somebody else has saved; what was typed stays on the device as a program that was begun. @throws ApiProblem */
  async showTheirs(): Promise<void> {
    const { id, place } = this.beginning();
    const { program } = await this.api.ask(ProgramToEditDocument, { id: id ?? '' });
    const mine = this.typed();
    await this.drafts.keep(newPlace(), { typed: { ...mine, title: copiedTitle(mine.title) }, revision: null });
    this.show(typedOf(readProgram(program.file)));
    this.revision.set(program.revision);
    this.drafts.forget(place);
    this.isBegun.set(false);
    this.isStale.set(false);
  }

  private show(typed: TypedProgram): void {
    this.kept.set(typed);
    this.typed.set(typed);
    this.wasTried.set(false);
  }

  // Whoever would be refused is told so first, and not whom it would touch.
  private async lookWhomItTouches(): Promise<void> {
    const { id, onTheirWay } = this.beginning();
    if (id === null || onTheirWay === 0) return;
    const { programCheck } = await this.api.ask(CheckProgramDocument, { id, file: writeProgram(this.program()) });
    this.isStale.set(programCheck.revision !== this.revision());
    if (!this.isStale()) this.touched.set(programCheck.touchedNames);
  }
}
