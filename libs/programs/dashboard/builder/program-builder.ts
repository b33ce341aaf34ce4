import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { Exercise } from '@rekindle/programs/domain';
import { Button, Card, Deed, Drawer, Field, FieldInput, FilterChip, Icon, Note, Toasts } from '@rekindle/shared/ui';
import { DraftNote } from '../building/draft-note';
import { buttonOf, FocusInBuilder } from '../building/focus-in-builder';
import { offerUndo } from '../building/offer-undo';
import type { Way } from '../building/places';
import { SavedMeanwhile } from '../building/saved-meanwhile';
import { PhonePreview } from '../library/phone-preview';
import { titleOf } from '../words/exercise-words';
import { findKnownExercise } from '../words/known-exercise';
import type { BeginningOfProgram } from './beginning';
import { BuiltProgram } from './built-program';
import { ExerciseDrawer } from './exercise-drawer';
import { FirstTwoWeeks } from './first-two-weeks';
import { leadToFlaw } from './lead-to-flaw';
import { PartCard, type StepDeed } from './part-card';
import {
  anotherPart,
  anotherStep,
  withoutPart,
  withoutStep,
  withPart,
  withPartChanged,
  withPartMoved,
  withStep,
  withStepChanged,
  withStepMoved,
} from './program-changes';
import { TouchedDialog } from './touched-dialog';
import type { TypedPart, TypedStep } from './typed-program';

/** The program in its parts, with what would come of it beside it. What was typed survives errors, other people's changes and a reload. */
@Component({
  selector: 'rk-program-builder',
  imports: [
    ...[Button, Card, Drawer, Field, FieldInput, FilterChip, Icon, Note],
    ...[DraftNote, ExerciseDrawer, FirstTwoWeeks, PartCard, PhonePreview, SavedMeanwhile, TouchedDialog],
  ],
  templateUrl: './program-builder.html',
  styleUrl: '../building/builder-columns.css',
})
export class ProgramBuilder {
  readonly beginning = input.required<BeginningOfProgram>();

  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly focus = new FocusInBuilder();

  protected readonly built = new BuiltProgram(this.beginning);
  protected readonly parts = computed(() => this.built.typed().parts);
  /** The id of the step that is open. */
  protected readonly selected = signal<string | null>(null);
  protected readonly view = signal<'days' | 'phone'>('days');
  protected readonly isLooking = signal(false);
  /** Where a chosen exercise goes: into a part, or in the place of a step. */
  protected readonly choosing = signal<{ readonly part: string; readonly step?: TypedStep } | null>(null);
  protected readonly shown = computed(() => {
    const step = this.parts()
      .flatMap(({ steps }) => steps)
      .find(({ id }) => id === this.selected());
    return step ? findKnownExercise(step.exercise) : null;
  });
  /** Where something that was moved stands now: for who does not see it. */
  protected readonly movedTo = signal('');

  protected readonly save = new Deed(async () => {
    if (await this.built.save()) return this.leave();
    const flaw = this.built.firstFlaw();
    if (flaw) this.leadToFlaw(flaw);
    else if (this.built.isStale()) this.focus.on('rk-saved-meanwhile button');
  });
  protected readonly send = async (): Promise<void> => ((await this.built.send()) ? this.leave() : undefined);
  protected readonly saveCopy = async (): Promise<void> => (await this.built.saveCopy(), this.leave());
  protected readonly showTheirs = async (): Promise<void> => {
    await this.built.showTheirs();
    const text = $localize`:@@programConflict.shown:These are theirs. Yours lies under Programs, begun and not saved`;
    this.toasts.show({ text, icon: 'history' });
  };

  protected addPart(): void {
    const part = anotherPart(this.built.typed());
    this.built.change(withPart(part));
    this.focus.into('part', part.id, 'input');
  }

  protected movePart({ id }: TypedPart, way: Way): void {
    this.built.change(withPartMoved(id, way));
    const place = this.parts().findIndex((part) => part.id === id) + 1;
    this.movedTo.set($localize`:@@builder.partMoved:Now part ${place}:place: of ${this.parts().length}:of:`);
    this.focus.into('part', id, buttonOf(way));
  }

  protected removePart(part: TypedPart): void {
    const at = this.parts().indexOf(part);
    this.built.change(withoutPart(part.id));
    offerUndo(this.toasts, $localize`:@@planEditor.partGone:Part taken out`, () => this.built.change(withPart(part, at)));
    this.focus.on('.another');
  }

  protected changePart({ id }: TypedPart, to: Partial<TypedPart>): void {
    this.built.change(withPartChanged(id, to));
  }

  protected do(part: TypedPart, { step, deed }: StepDeed): void {
    switch (deed) {
      case 'press':
        return this.select(step.id === this.selected() ? null : step.id);
      case 'look':
        return this.isLooking.set(true);
      case 'up':
        return this.moveStep(step, -1);
      case 'down':
        return this.moveStep(step, 1);
      case 'exchange':
        return this.choosing.set({ part: part.id, step });
      case 'take-out':
        return this.removeStep(part, step);
      default:
        return this.built.change(withStepChanged(step.id, deed.change));
    }
  }

  /** At the end of its part, or in the place of the step that it was chosen for: by its own id, so that everybody gets it anew. */
  protected choose({ key }: Exercise): void {
    const choosing = this.choosing();
    const part = this.parts().find(({ id }) => id === choosing?.part);
    this.choosing.set(null);
    if (!choosing || !part) return;
    const step = anotherStep(this.built.typed(), key, part.steps.length === 0);
    const before = choosing.step;
    if (before) {
      const at = part.steps.findIndex(({ id }) => id === before.id);
      this.built.change(withoutStep(before.id));
      this.built.change(withStep(part.id, { ...before, id: step.id, exercise: key }, at));
    } else this.built.change(withStep(part.id, step));
    this.select(step.id);
    this.focus.into('step', step.id, '.name');
  }

  private select(step: string | null): void {
    this.selected.set(step);
    this.view.set(step ? 'phone' : 'days');
  }

  private moveStep(step: TypedStep, way: Way): void {
    const isByKey = this.focus.isOnName();
    this.built.change(withStepMoved(step.id, way));
    const part = this.parts().find(({ steps }) => steps.some(({ id }) => id === step.id));
    const place = (part?.steps.findIndex(({ id }) => id === step.id) ?? 0) + 1;
    const partPlace = part ? this.parts().indexOf(part) + 1 : 0;
    this.movedTo.set(
      $localize`:@@builder.stepMoved:${titleOf(step.exercise)}:step:: now ${place}:place: of ${part?.steps.length ?? 0}:of: in part ${partPlace}:part:`,
    );
    // A row that moves lets go of the focus.
    this.focus.into('step', step.id, isByKey ? '.name' : buttonOf(way));
  }

  private removeStep(part: TypedPart, step: TypedStep): void {
    const at = part.steps.indexOf(step);
    this.built.change(withoutStep(step.id));
    if (this.selected() === step.id) this.select(null);
    offerUndo(this.toasts, $localize`:@@builder.stepGone:Taken out: ${titleOf(step.exercise)}:step:`, () =>
      this.built.change(withStep(part.id, step, at)),
    );
    const next = part.steps[at + 1] ?? part.steps[at - 1];
    if (next) this.focus.into('step', next.id, '.name');
    else this.focus.into('part', part.id, '.add');
  }

  private async leave(): Promise<void> {
    const title = this.built.typed().title.trim();
    await this.router.navigate(['/programs']);
    this.toasts.show({ text: $localize`:@@builder.saved:Saved: ${title}:program:`, icon: 'check_circle' });
  }

  private leadToFlaw(flaw: string): void {
    if (flaw.startsWith('step/')) this.selected.set(flaw.slice('step/'.length));
    leadToFlaw(this.focus, flaw);
  }
}
