import { Component, computed, input } from '@angular/core';
import { findQuestionnaire } from '@rekindle/measures/domain';
import type { Field } from '@rekindle/programs/domain';
import { Icon } from '@rekindle/shared/ui';

const mostSteps = 11;

/** A question as a client sees it, drawn: its words can be read, its boxes are only shapes. */
@Component({
  selector: 'rk-field-drawing',
  imports: [Icon],
  templateUrl: './field-drawing.html',
  styleUrl: './field-drawing.css',
})
export class FieldDrawing {
  readonly field = input.required<Field>();

  protected readonly steps = computed(() => {
    const field = this.field();
    if (field.kind !== 'scale') return [];
    // While it is typed, a number may be none, or a very large one.
    const length = Math.min(field.most - field.least + 1, mostSteps);
    return length > 0 ? Array.from({ length }, (_, step) => field.least + step) : [];
  });
  protected readonly goalParts = [
    $localize`:@@goalPart.what:What will be done`,
    $localize`:@@goalPart.owner:Who does it`,
    $localize`:@@goalPart.cadence:How often`,
    $localize`:@@goalPart.startsOn:From which day`,
    $localize`:@@goalPart.noticedBy:How both will notice`,
  ];

  protected nameOf(measure: string): string {
    return findQuestionnaire(measure)?.name ?? measure;
  }
}
