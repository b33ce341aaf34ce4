import { Component, inject, input, model, output } from '@angular/core';
import type { GivenExerciseFragment } from '@rekindle/shared/graphql';
import { Button, Deed, Drawer, Field, FieldInput, Toasts } from '@rekindle/shared/ui';
import { titleIn } from '../words/exercise-words';
import { Assigning } from './assigning';
import { ExerciseChoice } from './exercise-choice';

/** Gives one exercise to one client: chosen from the guide, by a day or without one. What was chosen stays when it is closed. */
@Component({
  selector: 'rk-assign-drawer',
  imports: [Button, Drawer, ExerciseChoice, Field, FieldInput],
  templateUrl: './assign-drawer.html',
})
export class AssignDrawer {
  readonly open = model(false);
  readonly clientId = input.required<string>();
  readonly assigned = output<readonly GivenExerciseFragment[]>();

  private readonly toasts = inject(Toasts);
  protected readonly assigning = new Assigning();

  protected readonly assign = new Deed(async () => {
    const given = await this.assigning.giveTo([this.clientId()]);
    if (!given?.[0]) return;
    this.open.set(false);
    this.assigned.emit(given);
    this.toasts.show({ text: $localize`:@@assign.done:Given out: ${titleIn(given[0])}:title:`, icon: 'check_circle' });
  });
}
