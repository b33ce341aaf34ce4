import { booleanAttribute, Component, computed, input } from '@angular/core';
import { timeInWords } from '../dates/days';
import { Icon } from '../icon/icon';

/** "Saved 14:02", said once something was kept; "Saved on this device" while the server cannot be reached. */
@Component({
  selector: 'rk-saved',
  imports: [Icon],
  // Both clouds are there from the beginning: without a network the second one could not be fetched any more.
  template: `
    <rk-icon name="cloud_off" [size]="16" [hidden]="!onDevice()" /><rk-icon
      name="cloud_done"
      [size]="16"
      [hidden]="onDevice() || !words()"
    />
    @if (onDevice()) {
      <ng-container i18n="@@savedOnDevice">Saved on this device</ng-container>
    } @else if (words(); as words) {
      {{ words }}
    }
  `,
  styleUrl: './saved.css',
  host: { role: 'status', '[attr.data-on-device]': 'onDevice() ? "" : null' },
})
export class SavedLine {
  readonly at = input<Date | null>(null);
  readonly onDevice = input(false, { transform: booleanAttribute });

  protected readonly words = computed(() => {
    const at = this.at();
    return at && $localize`:@@saved:Saved ${timeInWords(at)}:time:`;
  });
}
