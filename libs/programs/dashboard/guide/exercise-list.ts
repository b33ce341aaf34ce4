import { Component, computed, type ElementRef, output, signal, viewChild } from '@angular/core';
import { type Exercise, exercisesOf, parts } from '@rekindle/programs/domain';
import { Chip, Field, FieldInput } from '@rekindle/shared/ui';
import { factsOf, gateInWords, partWords } from '../words/exercise-words';

/** The guide, part by part, to choose one exercise from; a few letters of a title or a purpose are enough. */
@Component({
  selector: 'rk-exercise-list',
  imports: [Chip, Field, FieldInput],
  templateUrl: './exercise-list.html',
  styleUrl: '../building/pick-list.css',
})
export class ExerciseList {
  readonly chosen = output<Exercise>();

  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly search = signal('');
  protected readonly parts = computed(() =>
    all
      .map(({ part, exercises }) => ({ ...part, exercises: exercises.filter(({ searched }) => matches(searched, this.search())) }))
      .filter(({ exercises }) => exercises.length > 0),
  );

  focus(): void {
    this.box().nativeElement.focus();
  }
}

const all = parts.map((part) => ({
  part: { code: part, name: partWords[part].name },
  exercises: exercisesOf(part).map((exercise) => ({
    exercise,
    facts: factsOf(exercise).join(' · '),
    gate: gateInWords(exercise),
    searched: `${exercise.title} ${exercise.purpose}`.toLocaleLowerCase(),
  })),
}));

/** Whether every word that was typed is in it. */
function matches(searched: string, typed: string): boolean {
  return typed
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => searched.includes(word));
}
