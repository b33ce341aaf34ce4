import { computed, inject, type Signal } from '@angular/core';
import { type ExerciseFlaw, exerciseLimits, flawsInExercise, readExercise, writeExercise } from '@rekindle/programs/domain';
import { Api, ExercisesOfPracticeDocument, SaveOwnExerciseDocument } from '@rekindle/shared/graphql';
import { BeingBuilt, type Below } from '../building/being-built';
import { OwnExercises } from '../own/own-exercises';
import type { BeginningOfExercise } from './beginning';
import { ExerciseDrafts } from './exercise-drafts';
import { flawInWords, type FlawPlace, isUnfinished, type Said } from './flaw-words';
import { exerciseOf, type TypedExercise, typedOf } from './typed-exercise';

/** An exercise while somebody writes it, and what is wrong with it. Needs an injection context. */
export class BuiltExercise extends BeingBuilt<TypedExercise> {
  private readonly api = inject(Api);
  private readonly own = inject(OwnExercises);

  /** As far as it was typed. */
  readonly exercise = computed(() => exerciseOf(this.typed()));
  private readonly flaws = computed(() => {
    const { sections } = this.exercise();
    // Where there are sections, each that is empty says so itself.
    return flawsInExercise(this.exercise()).filter(({ flaw }) => flaw !== 'nothing-in-it' || (sections as readonly unknown[]).length === 0);
  });

  /** What is wrong, in words, by its place on the page; what is only unfinished, once somebody wanted to save it. */
  readonly said = computed<Said>(() => {
    const said = new Map<string, Map<string, string>>();
    for (const flaw of this.flaws()) {
      if (!this.wasTried() && isUnfinished(flaw)) continue;
      const { thing, box } = this.placeOf(flaw);
      const ofOne = said.get(thing) ?? new Map<string, string>();
      // Of several in one box the first is said.
      if (!ofOne.has(box)) ofOne.set(box, flawInWords(flaw)[1]);
      said.set(thing, ofOne);
    }
    return said;
  });
  /** Where the first thing is that keeps it from being saved. */
  readonly firstFlaw = computed<FlawPlace | null>(() => {
    const [flaw] = this.flaws();
    return flaw ? this.placeOf(flaw) : null;
  });

  constructor(beginning: Signal<BeginningOfExercise>) {
    super(beginning, inject(ExerciseDrafts), 'programs.exercise-changed');
  }

  /** @returns whether it was saved; if not, the page says why @throws ApiProblem */
  async save(): Promise<boolean> {
    this.wasTried.set(true);
    return this.flaws().length === 0 && this.send();
  }

  protected async write(typed: TypedExercise, below: Below): Promise<void> {
    const file = writeExercise(exerciseOf(typed));
    if (file.length > exerciseLimits.file)
      throw new Error($localize`:@@exerciseEditor.tooLong:There is too much in it to be kept as one. Please make two exercises of it.`);
    await this.api.mutate(SaveOwnExerciseDocument, { input: { ...below, file } });
    this.own.askAgain();
  }

  protected async read(id: string): Promise<{ typed: TypedExercise; revision: number }> {
    const { ownExercises } = await this.api.ask(ExercisesOfPracticeDocument, {});
    const theirs = ownExercises.find((each) => each.id === id);
    if (!theirs) throw new Error($localize`:@@exerciseEditor.gone:It is not in your practice any more.`);
    return { typed: typedOf(readExercise(theirs.file)), revision: theirs.revision };
  }

  private placeOf(flaw: ExerciseFlaw): FlawPlace {
    const [box] = flawInWords(flaw);
    const { at, within } = flaw;
    if (at === null) return { thing: 'exercise', box };
    const isOfField = this.typed().sections.some(({ fields }) => fields.some(({ id }) => id === at));
    if (!isOfField || aboutSections.includes(flaw.flaw)) return { thing: `section/${at}`, box: box === 'label' ? 'title' : box };
    return { thing: within === undefined ? `field/${at}` : `field/${at}/${within}`, box };
  }
}

const aboutSections: readonly ExerciseFlaw['flaw'][] = ['section-title', 'section-lead', 'section-empty', 'too-many-fields'];
