import { booleanAttribute, Component, computed, input } from '@angular/core';
import { Icon } from '@rekindle/shared/ui';

let count = 0;

/** What is asked, around whatever takes the answer: its words above, what is wrong below. What lies within finds its ids here. */
@Component({
  selector: 'rk-asked',
  imports: [Icon],
  templateUrl: './asked.html',
  styleUrl: './asked.css',
})
export class Asked {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  /** A sentence that says what to do. */
  readonly flaw = input<string | null>(null);
  /** Whether one box takes the answer, which the label then belongs to. */
  readonly hasBox = input(false, { transform: booleanAttribute });

  readonly boxId = `rk-asked-${++count}`;
  readonly labelId = `${this.boxId}-label`;
  /** For `aria-describedby`: the hint, what is wrong, and more that lies within. */
  readonly describedBy = computed(() => [this.hint() && this.hintId, this.flaw() && this.flawId].filter(Boolean).join(' ') || null);

  protected readonly hintId = `${this.boxId}-hint`;
  protected readonly flawId = `${this.boxId}-flaw`;
}
