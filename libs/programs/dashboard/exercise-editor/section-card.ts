import { Component, computed, input, output } from '@angular/core';
import { Button, Card, Field, FieldInput, Icon, PlaceButtons } from '@rekindle/shared/ui';
import { FlawLine } from '../building/flaw-line';
import type { Way } from '../building/places';
import { choicesOf } from './asked-when';
import type { FieldPlace } from './exercise-changes';
import type { FieldDeed } from './field-deed';
import { nothingSaid, type Said } from './flaw-words';
import type { Lock } from './locks';
import { QuestionRow } from './question-row';
import { QuestionsWithin } from './questions-within';
import type { TypedSection } from './typed-exercise';
import type { TypedField } from './typed-field';

/** One screen of an exercise: its title, a sentence, and its questions on the thread. */
@Component({
  selector: 'rk-section-card',
  imports: [Button, Card, Field, FieldInput, FlawLine, Icon, PlaceButtons, QuestionRow, QuestionsWithin],
  templateUrl: './section-card.html',
  styleUrls: ['../building/growing.css', '../building/part.css', '../building/thread.css', './section-card.css'],
})
export class SectionCard {
  readonly section = input.required<TypedSection>();
  /** From 1. */
  readonly place = input.required<number>();
  readonly isLast = input.required<boolean>();
  /** The question that is open. */
  readonly selected = input.required<FieldPlace | null>();
  /** The questions above this section on which those in it can depend. */
  readonly above = input.required<readonly TypedField[]>();
  readonly locks = input.required<ReadonlyMap<string, Lock>>();
  /** What is wrong, by its place on the page. */
  readonly said = input.required<Said>();
  readonly changed = output<Partial<TypedSection>>();
  readonly moved = output<Way>();
  readonly takenOut = output();
  readonly added = output();
  readonly done = output<FieldDeed>();

  protected readonly isFirst = computed(() => this.place() === 1);
  /** Not while something stands in it that keeps a client safe. */
  protected readonly mayBeTakenOut = computed(() => !this.section().fields.some(({ id }) => this.locks().has(id)));
  protected readonly saidHere = computed(() => this.said().get(`section/${this.section().id}`) ?? nothingSaid);
  protected readonly questions = computed(() => {
    const { fields } = this.section();
    return fields.map((field, index) => ({
      field,
      above: choicesOf([...this.above(), ...fields.slice(0, index)]),
      lock: this.locks().get(field.id) ?? null,
      said: this.said().get(`field/${field.id}`) ?? nothingSaid,
      within: firstWithin(this.said(), field),
      isOpen: this.selected()?.field === field.id,
    }));
  });
  protected readonly spoken = computed(() => ({
    section: $localize`:@@sectionCard.section:Section ${this.place()}:place:`,
    title: $localize`:@@sectionCard.title:Title of section ${this.place()}:place:`,
    up: $localize`:@@sectionCard.up:Move section ${this.place()}:place: up`,
    down: $localize`:@@sectionCard.down:Move section ${this.place()}:place: down`,
    out: $localize`:@@sectionCard.out:Take out section ${this.place()}:place:`,
    add: $localize`:@@sectionCard.add:Add a question to section ${this.place()}:place:`,
  }));

  protected emit(field: string, deed: FieldDeed['deed']): void {
    this.done.emit({ at: { field }, deed });
  }
}

function firstWithin(said: Said, { id, fields }: TypedField): string | null {
  return fields.flatMap((inner) => [...(said.get(`field/${id}/${inner.id}`)?.values() ?? [])])[0] ?? null;
}
