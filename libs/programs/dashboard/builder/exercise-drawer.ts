import { Component, model, output } from '@angular/core';
import type { Exercise } from '@rekindle/programs/domain';
import { Drawer } from '@rekindle/shared/ui';
import { ExerciseList } from '../guide/exercise-list';

/** The guide to choose a step from. */
@Component({
  selector: 'rk-exercise-drawer',
  imports: [Drawer, ExerciseList],
  template: `
    <rk-drawer [(open)]="open" heading="Choose an exercise" i18n-heading="@@exerciseDrawer.heading">
      @if (open()) {
        <rk-exercise-list (chosen)="chosen.emit($event)" />
      }
    </rk-drawer>
  `,
})
export class ExerciseDrawer {
  readonly open = model(false);
  readonly chosen = output<Exercise>();
}
