import { Component, computed, ElementRef, inject, input, model } from '@angular/core';
import { type Answer, isAsked, type Row, type RowField, type Rows } from '@rekindle/programs/domain';
import { Button, Icon, IconButton } from '@rekindle/shared/ui';
import { rowsOf } from './answer-of-kind';
import { Asked } from './asked';
import { offerUndo } from './offer-undo';
import { hasBox, RowAnswer } from './row-answer';
import { removeName, rowName } from './row-name';

/** The same few questions, as often as somebody has something to say; the first one is there from the beginning. */
@Component({
  selector: 'rk-rows-answer',
  imports: [Asked, Button, Icon, IconButton, RowAnswer],
  templateUrl: './rows-answer.html',
  styleUrl: './rows.css',
})
export class RowsAnswer {
  readonly field = input.required<Rows>();
  readonly answer = model<Answer | null>(null);

  private readonly offerUndo = offerUndo();
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly asked = inject(Asked);
  protected readonly hasBox = hasBox;

  private readonly rows = computed<readonly Row[]>(() => {
    const rows = rowsOf(this.answer());
    return rows.length > 0 ? rows : [{}];
  });
  protected readonly shown = computed(() =>
    this.rows().map((row, index) => ({
      row,
      name: rowName(this.field(), index),
      fields: this.field().fields.filter((field) => isAsked(field, row)),
    })),
  );
  protected readonly isFull = computed(() => this.rows().length >= this.field().most);
  protected readonly wanted = computed(() => {
    const { least } = this.field();
    return least > 1 ? $localize`:@@exercise.rowsWanted:At least ${least}:count:` : null;
  });

  protected readonly removeName = removeName;

  protected change(index: number, { id }: RowField, value: Answer | null): void {
    this.answer.set(this.rows().map((row, place) => (place === index ? withAnswer(row, id, value) : row)));
  }

  protected add(): void {
    this.answer.set([...this.rows(), {}]);
    // Where somebody goes on is the new one.
    setTimeout(() => this.element.querySelector<HTMLElement>('section:last-of-type :is(input, textarea)')?.focus());
  }

  protected remove(index: number): void {
    const before = this.answer();
    const rows = this.rows().filter((_row, place) => place !== index);
    this.answer.set(rows.length > 0 ? rows : null);
    this.offerUndo(() => this.answer.set(before));
    this.element.querySelector<HTMLElement>('.add')?.focus();
  }
}

// What is not answered is not there: a row is as short as what was said.
function withAnswer(row: Row, id: string, value: Answer | null): Row {
  const { [id]: _before, ...others } = row;
  return value === null ? others : { ...others, [id]: value as Row[string] };
}
