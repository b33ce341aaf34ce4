import { Component, computed, inject } from '@angular/core';
import { DeviceCopies, DeviceDrafts, momentInWords, Note, timeInWords } from '@rekindle/shared/ui';

/** On top of every page that is shown as it was: from when it is, and what will be sent. */
@Component({
  selector: 'rk-offline-note',
  imports: [Note],
  template: `
    @if (at(); as at) {
      <rk-note icon="cloud_off" i18n="@@offline.shown"
        >The server cannot be reached. You see this as it was at {{ at }}. {{ sent() }}</rk-note
      >
    }
  `,
  styles: `
    :host {
      display: block;
      max-width: 480px;
      margin: 0 auto;
    }
    rk-note {
      margin: 8px 16px 0;
    }
  `,
  host: { role: 'status' },
})
export class OfflineNote {
  private readonly copies = inject(DeviceCopies);
  private readonly drafts = inject(DeviceDrafts);

  protected readonly at = computed(() => {
    const since = this.copies.shownSince();
    if (!since) return null;
    return since.toDateString() === new Date().toDateString() ? timeInWords(since) : momentInWords(since);
  });
  protected readonly sent = computed(() => {
    // What was refused waits for the person, and is sent by nobody else.
    const count = this.drafts.waiting().filter(({ outcome }) => outcome !== 'refused').length;
    if (count === 0) return $localize`:@@offline.write:What you write stays on this device, and is sent once it can be.`;
    if (count === 1) return $localize`:@@offline.waitsOne:One thing you wrote is safe on this device, and is sent once it can be.`;
    return $localize`:@@offline.waits:${count}:count: things you wrote are safe on this device, and are sent once they can be.`;
  });
}
