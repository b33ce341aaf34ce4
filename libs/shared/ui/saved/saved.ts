import { Component, computed, input } from '@angular/core';
import { timeInWords } from '../dates/days';
import { Icon } from '../icon/icon';

/** "Saved 14:02", said once something was kept. */
@Component({
  selector: 'rk-saved',
  imports: [Icon],
  template: `
    @if (words(); as words) {
      <rk-icon name="cloud_done" [size]="16" />{{ words }}
    }
  `,
  styleUrl: './saved.css',
  host: { role: 'status' },
})
export class SavedLine {
  readonly at = input<Date | null>(null);

  protected readonly words = computed(() => {
    const at = this.at();
    return at && $localize`:@@saved:Saved ${timeInWords(at)}:time:`;
  });
}
