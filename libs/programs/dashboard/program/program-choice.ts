import { Component, computed, inject, model } from '@angular/core';
import { localDateAt } from '@rekindle/check-ins/domain';
import { type Program, readProgram, startOn, stepsOf, whatComesNext } from '@rekindle/programs/domain';
import { Api, ProgramsToEnrolDocument } from '@rekindle/shared/graphql';
import { Calendar, PageError, Skeleton } from '@rekindle/shared/ui';
import { titleOf } from '../words/exercise-words';
import { waitsInWords } from './program-words';

const shownFirst = 4;

/** Which program: the guide first, then those of the practice, each with what comes first of it. */
@Component({
  selector: 'rk-program-choice',
  imports: [PageError, Skeleton],
  templateUrl: './program-choice.html',
  styleUrl: './program-choice.css',
})
export class ProgramChoice {
  /** Its id. */
  readonly program = model.required<string>();

  private readonly calendar = inject(Calendar);
  protected readonly query = inject(Api).query(ProgramsToEnrolDocument, () => ({}));
  protected readonly programs = computed(() =>
    this.query.value()?.programs.map(({ id, title, file }) => {
      const program = readProgram(file);
      return { id, title, purpose: program.purpose, size: sizeInWords(program), first: this.firstOf(program) };
    }),
  );

  /** What somebody who begins today gets first, before anybody knows how fast they are and which gates are open. */
  private firstOf(program: Program): readonly { readonly id: string; readonly title: string; readonly when: string }[] {
    const today = localDateAt(this.calendar.zone() ?? Intl.DateTimeFormat().resolvedOptions().timeZone, this.calendar.now());
    const { given, ahead } = whatComesNext(program, startOn(today), { open: new Set(), closedExercises: new Set() }, today);
    const exercises = new Map(stepsOf(program).map(({ id, exercise }) => [id, exercise]));
    const keyOf = (step: string) => exercises.get(step) ?? step;
    const now = given.map((id) => ({ id, when: $localize`:@@firstSteps.today:Today` }));
    const then = ahead.map(({ step: id, waits }) => {
      const [on, of, days] = [waits.for === 'day' ? waits.on : null, waits.for === 'completion' ? titleOf(keyOf(waits.of)) : null, 0];
      return { id, when: waitsInWords({ waitsFor: waits.for, on, of, days: waits.for === 'completion' ? waits.days : days }) };
    });
    return [...now, ...then].slice(0, shownFirst).map(({ id, when }) => ({ id, title: titleOf(keyOf(id)), when }));
  }
}

function sizeInWords(program: Program): string {
  const [parts, steps] = [program.parts.length, stepsOf(program).length];
  return parts === 1
    ? $localize`:@@programSize.one:${steps}:steps: exercises`
    : $localize`:@@programSize.several:${parts}:parts: parts, ${steps}:steps: exercises`;
}
