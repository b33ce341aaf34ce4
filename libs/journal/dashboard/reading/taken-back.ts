import { Component, input } from '@angular/core';
import { Icon } from '@rekindle/shared/ui';
import { BegunAboutEntry } from '../passages/begun-about-entry';

/** In the place of an entry that its writer has taken back. */
@Component({
  selector: 'rk-taken-back',
  imports: [BegunAboutEntry, Icon],
  template: `
    <rk-icon name="visibility_off" [size]="24" />
    <h2 i18n="@@takenBack.heading">This entry was taken back</h2>
    <p i18n="@@takenBack.sentence">It is your client’s own again. That is theirs to do at any time, and nothing is wrong.</p>
    <rk-begun-about-entry [subjectId]="entryId()" />
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      max-width: 560px;
    }
    h2 {
      font: var(--rk-type-h3);
    }
    rk-icon {
      color: var(--rk-muted);
    }
    p {
      color: var(--rk-ink-2);
    }
  `,
  host: { role: 'alert' },
})
export class TakenBack {
  readonly entryId = input.required<string>();
}
