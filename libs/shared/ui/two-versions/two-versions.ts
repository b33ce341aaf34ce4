import { booleanAttribute, Component, computed, input, output } from '@angular/core';
import { Button } from '../button/button';
import { timeInWords } from '../dates/days';

let count = 0;

/**
 * Two versions that two devices wrote of one thing, side by side; neither is lost before the person has chosen. What they say stands in elements marked
 * `versionHere` and `versionThere`.
 */
@Component({
  selector: 'rk-two-versions',
  imports: [Button],
  templateUrl: './two-versions.html',
  styleUrl: './two-versions.css',
})
export class TwoVersions {
  /** When the other one was saved. */
  readonly savedAt = input.required<Date>();
  /** For texts, which can stand below each other. */
  readonly mayKeepBoth = input(false, { transform: booleanAttribute });
  readonly keptHere = output();
  readonly keptThere = output();
  readonly keptBoth = output();

  protected readonly headingId = `rk-two-versions-${++count}`;
  protected readonly at = computed(() => timeInWords(this.savedAt()));
}
