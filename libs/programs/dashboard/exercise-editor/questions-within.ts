import { Component, computed, input, output } from '@angular/core';
import { Button, Icon } from '@rekindle/shared/ui';
import { FlawLine } from '../building/flaw-line';
import { choicesOf } from './asked-when';
import type { FieldDeed } from './field-deed';
import { nothingSaid, type Said } from './flaw-words';
import { type Lock, wholeLock } from './locks';
import { QuestionRow } from './question-row';
import type { TypedField } from './typed-field';

/** What is asked in each row of a question. */
@Component({
  selector: 'rk-questions-within',
  imports: [Button, FlawLine, Icon, QuestionRow],
  templateUrl: './questions-within.html',
  styleUrls: ['../building/thread.css', './questions-within.css'],
})
export class QuestionsWithin {
  readonly rows = input.required<TypedField>();
  /** The id of the one that is open. */
  readonly selected = input.required<string | null>();
  readonly lock = input.required<Lock | null>();
  readonly said = input.required<Said>();
  /** Of how many there are. */
  readonly flaw = input.required<string | null>();
  readonly done = output<FieldDeed>();

  protected readonly questions = computed(() => {
    const { id, fields } = this.rows();
    return fields.map((field, index) => ({
      field,
      above: choicesOf(fields.slice(0, index)),
      lock: this.lock()?.within.has(field.id) ? wholeLock : null,
      said: this.said().get(`field/${id}/${field.id}`) ?? nothingSaid,
    }));
  });

  protected emit(inner: string, deed: FieldDeed['deed']): void {
    this.done.emit({ at: { field: this.rows().id, inner }, deed });
  }

  protected add(): void {
    this.done.emit({ at: { field: this.rows().id }, deed: 'add-within' });
  }
}
