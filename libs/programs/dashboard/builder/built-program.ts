import { computed, inject, signal, type Signal } from '@angular/core';
import { flawsIn, type ProgramPart, readProgram, writeProgram } from '@rekindle/programs/domain';
import { Api, CheckProgramDocument, ProgramToEditDocument, SaveProgramDocument } from '@rekindle/shared/graphql';
import { BeingBuilt, type Below } from '../building/being-built';
import { OwnExercises } from '../own/own-exercises';
import type { BeginningOfProgram } from './beginning';
import { flawInWords, isUnfinished, placeOfFlaw } from './flaw-words';
import { keysFor } from './known-keys';
import { ProgramDrafts } from './program-drafts';
import { partsOf, programOf, type TypedProgram, typedOf } from './typed-program';

/** A program while somebody builds it: what is wrong with it, and whom it touches. Needs an injection context. */
export class BuiltProgram extends BeingBuilt<TypedProgram> {
  private readonly api = inject(Api);
  private readonly own = inject(OwnExercises);

  /** Names of those whom saving would touch, once somebody wants to save. */
  readonly touched = signal<readonly string[]>([]);

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

  constructor(private readonly of: Signal<BeginningOfProgram>) {
    super(of, inject(ProgramDrafts), 'programs.program-changed');
  }

  /** @returns whether it was saved; if not, the page says why @throws ApiProblem */
  async save(): Promise<boolean> {
    this.wasTried.set(true);
    if (this.flaws().length > 0) return false;
    await this.lookWhomItTouches();
    return !this.isStale() && this.touched().length === 0 && this.send();
  }

  /** The same without looking whom it touches. @returns whether it was saved @throws ApiProblem */
  override send(): Promise<boolean> {
    this.touched.set([]);
    return super.send();
  }

  protected async write(typed: TypedProgram, below: Below): Promise<void> {
    await this.api.mutate(SaveProgramDocument, { input: { ...below, file: writeProgram(programOf(typed)) } });
  }

  protected async read(id: string): Promise<{ typed: TypedProgram; revision: number }> {
    const { program } = await this.api.ask(ProgramToEditDocument, { id });
    return { typed: typedOf(readProgram(program.file)), revision: program.revision };
  }

  // Whoever would be refused is told so first, and not whom it would touch.
  private async lookWhomItTouches(): Promise<void> {
    const { id, onTheirWay } = this.of();
    if (id === null || onTheirWay === 0) return;
    const { programCheck } = await this.api.ask(CheckProgramDocument, { id, file: writeProgram(this.program()) });
    this.isStale.set(programCheck.revision !== this.revision());
    if (!this.isStale()) this.touched.set(programCheck.touchedNames);
  }
}
