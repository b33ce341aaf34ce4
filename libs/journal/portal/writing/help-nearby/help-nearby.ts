import { Component, computed, inject, input, signal } from '@angular/core';
import { type JournalText, plainText } from '@rekindle/journal/domain';
import { Button, Help, Note } from '@rekindle/shared/ui';
import { hasHeavyWords } from './heavy-words';

/**
 * A reminder that help is near, where somebody writes something heavy. It says how it came about, judges nothing, and can be closed. Nothing of it leaves
 * the device, or is kept on it.
 */
@Component({
  selector: 'rk-help-nearby',
  imports: [Button, Note],
  template: `
    @if (isShown()) {
      <rk-note icon="call">
        <p i18n="@@helpNearby.sentence">Some things are heavy to carry alone. If you like, there are people you can talk to now.</p>
        <div class="ways">
          @if (address(); as address) {
            <a rkButton size="small" [href]="address" i18n="@@helpNearby.look">See who is there</a>
          }
          <button rkButton variant="text" size="small" type="button" (click)="isClosed.set(true)" i18n="@@helpNearby.close">
            Close this
          </button>
        </div>
        <p class="why" i18n="@@helpNearby.why">
          This device shows this after certain words. That it did so is not sent, stored or told to anybody.
        </p>
      </rk-note>
    }
  `,
  styleUrl: './help-nearby.css',
  host: { role: 'status' },
})
export class HelpNearby {
  readonly text = input.required<JournalText>();

  protected readonly address = inject(Help).forPerson;
  protected readonly isClosed = signal(false);
  protected readonly isShown = computed(() => !this.isClosed() && hasHeavyWords(plainText(this.text())));
}
