import { Component, computed, type ElementRef, inject, output, signal, viewChild } from '@angular/core';
import { type Exercise, exerciseIn, exercisesOf, parts } from '@rekindle/programs/domain';
import { type KeptExerciseFragment, Live } from '@rekindle/shared/graphql';
import { Chip, Field, FieldInput, PageError } from '@rekindle/shared/ui';
import { OwnExercises } from '../own/own-exercises';
import { factsOf, gateInWords, partWords } from '../words/exercise-words';

/** What the practice made, and the guide, part by part, to choose one exercise from; a few letters of a title or a purpose are enough. */
@Component({
  selector: 'rk-exercise-list',
  imports: [Chip, Field, FieldInput, PageError],
  templateUrl: './exercise-list.html',
  styleUrl: '../building/pick-list.css',
})
export class ExerciseList {
  readonly chosen = output<Exercise>();

  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly search = signal('');
  protected readonly own = inject(OwnExercises);
  private readonly all = computed(() => [...ofPractice(this.own.all() ?? []), ...guide]);
  protected readonly parts = computed(() =>
    this.all()
      .map(({ part, exercises }) => ({ ...part, exercises: exercises.filter(({ searched }) => matches(searched, this.search())) }))
      .filter(({ exercises }) => exercises.length > 0),
  );

  constructor() {
    this.own.look();
    inject(Live).on('own-exercises', () => this.own.look());
  }

  focus(): void {
    this.box().nativeElement.focus();
  }
}

const guide = parts.map((part): ListedPart => ({
  part: { code: part, name: partWords[part].name },
  exercises: exercisesOf(part).map(listed),
}));

interface ListedPart {
  readonly part: { readonly code: string; readonly name: string };
  readonly exercises: readonly ReturnType<typeof listed>[];
}

function ofPractice(own: readonly KeptExerciseFragment[]): readonly ListedPart[] {
  const inUse = own.filter(({ isArchived }) => !isArchived);
  const known = inUse.flatMap(({ key, version, file }) => exerciseIn({ exercise: key, version, content: file }) ?? []);
  return [{ part: { code: 'practice', name: $localize`:@@exerciseList.practice:Your practice` }, exercises: known.map(listed) }];
}

function listed(exercise: Exercise) {
  return {
    ...{ exercise, facts: factsOf(exercise).join(' · '), gate: gateInWords(exercise) },
    searched: `${exercise.title} ${exercise.purpose}`.toLocaleLowerCase(),
  };
}

/** Whether every word that was typed is in it. */
function matches(searched: string, typed: string): boolean {
  return typed
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => searched.includes(word));
}
