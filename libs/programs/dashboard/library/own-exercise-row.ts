import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { findExercise, readExercise } from '@rekindle/programs/domain';
import type { KeptExerciseFragment } from '@rekindle/shared/graphql';
import { Button, Chip, IconButton, Menu, MenuFor, MenuItem } from '@rekindle/shared/ui';
import { factsOf, gateInWords } from '../words/exercise-words';

/** One exercise of the practice: what it is for, who reads it, and what can be done with it. */
@Component({
  selector: 'rk-own-exercise-row',
  imports: [Button, Chip, IconButton, Menu, MenuFor, MenuItem, RouterLink],
  templateUrl: './own-exercise-row.html',
  styleUrls: ['./kept-row.css', './own-exercise-row.css'],
})
export class OwnExerciseRow {
  readonly kept = input.required<KeptExerciseFragment>();
  readonly exported = output();
  readonly archived = output();

  private readonly exercise = computed(() => readExercise(this.kept().file));
  protected readonly purpose = computed(() => this.exercise().purpose);
  protected readonly gate = computed(() => gateInWords(this.exercise()));
  protected readonly facts = computed(() => {
    const { from } = this.kept();
    const source = from === null ? null : findExercise(from);
    const copied = source ? [$localize`:@@ownExerciseRow.from:from “${source.title}:exercise:”`] : [];
    return [...factsOf(this.exercise()), ...copied].join(' · ');
  });
  protected readonly spoken = computed(() => {
    const { title } = this.kept();
    return {
      copy: $localize`:@@programRow.copyOne:Copy: ${title}:program:`,
      edit: $localize`:@@programRow.editOne:Edit: ${title}:program:`,
      more: $localize`:@@programRow.more:More for: ${title}:program:`,
    };
  });
}
