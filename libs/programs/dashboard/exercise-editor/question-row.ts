import { Component, computed, input, output } from '@angular/core';
import { Button, Chip, Field, FieldInput, Icon, Note, Switch } from '@rekindle/shared/ui';
import { BuilderRow } from '../building/builder-row';
import { FlawLine } from '../building/flaw-line';
import type { Way } from '../building/places';
import { FieldDrawing } from '../library/field-drawing';
import { conditionInWords } from './asked-when';
import { ConditionSetting } from './condition-setting';
import type { SaidOfOne } from './flaw-words';
import { nameOfKind } from './kind-words';
import { KindSettings } from './kind-settings';
import type { Lock } from './locks';
import { fieldOf, isText, type TypedField } from './typed-field';

/** One question: what is asked and how; pressed, it opens, and everything about it can be changed, unless it keeps a client safe. */
@Component({
  selector: 'rk-question-row',
  imports: [
    ...[Button, Chip, Field, FieldInput, Icon, Note, Switch],
    ...[BuilderRow, ConditionSetting, FieldDrawing, FlawLine, KindSettings],
  ],
  templateUrl: './question-row.html',
  styleUrls: ['../building/growing.css', '../building/row-settings.css', './question-row.css'],
})
export class QuestionRow {
  readonly field = input.required<TypedField>();
  /** The questions above it on which it can depend. */
  readonly above = input.required<readonly TypedField[]>();
  readonly isOpen = input.required<boolean>();
  readonly mayGoUp = input.required<boolean>();
  readonly mayGoDown = input.required<boolean>();
  /** What of it stays as the guide has it; null where nothing has to. */
  readonly lock = input.required<Lock | null>();
  readonly said = input.required<SaidOfOne>();
  /** What is wrong somewhere in its rows, while it is closed. */
  readonly saidWithin = input<string | null>(null);
  readonly pressed = output();
  readonly looked = output();
  readonly moved = output<Way>();
  readonly takenOut = output();
  readonly changed = output<Partial<TypedField>>();

  protected readonly name = computed(() => this.field().label.trim() || $localize`:@@questionRow.untitled:A question without words`);
  protected readonly detail = computed(() => {
    const { kind, isNeeded } = this.field();
    const needed = isNeeded ? [$localize`:@@questionRow.needed:needed`] : [];
    const condition = conditionInWords(this.field(), this.above());
    return [nameOfKind(kind), ...needed, ...(condition ? [condition] : [])].join(' · ');
  });
  protected readonly spoken = computed(() => ({
    up: $localize`:@@questionRow.up:Move up: ${this.name()}:question:`,
    down: $localize`:@@questionRow.down:Move down: ${this.name()}:question:`,
    out: $localize`:@@questionRow.out:Take out: ${this.name()}:question:`,
  }));
  protected readonly drawn = computed(() => fieldOf(this.field()));
  protected readonly isWritten = computed(() => isText(this.field().kind));
  protected readonly firstFlaw = computed(() => [...this.said().values()][0] ?? this.saidWithin());

  protected say(box: string): string | null {
    return this.said().get(box) ?? null;
  }
}
