import { booleanAttribute, Component, input, model, output } from '@angular/core';

/** One answer among several. */
export interface Choice {
  readonly code: string;
  readonly word: string;
  /** A few words more, below it. */
  readonly hint?: string;
  /** Excludes all others where several may be chosen: "none of these". */
  readonly isAlone?: boolean;
}

let count = 0;

/** Answers as cards to press: one of them, or several; as a list, or short ones side by side. Arrow keys and space work as on any form. */
@Component({
  selector: 'rk-choices',
  templateUrl: './choices.html',
  styleUrl: './choices.css',
  host: { '(pointerdown)': 'isByPointer = true', '(keydown)': 'isByPointer = false' },
})
export class Choices {
  readonly choices = input.required<readonly Choice[]>();
  readonly chosen = model<readonly string[]>([]);
  readonly several = input(false, { transform: booleanAttribute });
  readonly layout = input<'list' | 'grid'>('list');
  /** The id of what asks. */
  readonly labelledBy = input.required<string>();
  /** The id of what is wrong, or a hint. */
  readonly describedBy = input<string>();

  /** Chosen with a finger or a mouse. With arrow keys somebody may only be looking for the one they mean. */
  readonly tapped = output();

  protected isByPointer = false;
  protected readonly name = `rk-choices-${++count}`;

  protected press({ code, isAlone }: Choice): void {
    const chosen = this.chosen();
    if (!this.several()) this.chosen.set([code]);
    else if (chosen.includes(code)) this.chosen.set(chosen.filter((each) => each !== code));
    else this.chosen.set(isAlone ? [code] : this.inOrder([...chosen.filter((each) => !this.isAlone(each)), code]));
    if (this.isByPointer) this.tapped.emit();
  }

  // As they are offered, so that the same answer is always the same list.
  private inOrder(codes: readonly string[]): string[] {
    return this.choices().flatMap(({ code }) => (codes.includes(code) ? [code] : []));
  }

  private isAlone(code: string): boolean {
    return this.choices().some((choice) => choice.code === code && choice.isAlone);
  }
}
