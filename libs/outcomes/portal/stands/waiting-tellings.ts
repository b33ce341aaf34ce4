import { Component, computed, inject } from '@angular/core';
import { Button, Note } from '@rekindle/shared/ui';
import { OwnOutcome, type WaitingTelling } from '../own/own-outcome';
import { statusInWords } from '../words/status-words';

/** What was told and lies on this device only: because there is no network, or because the server did not take it. */
@Component({
  selector: 'rk-waiting-tellings',
  imports: [Button, Note],
  template: `
    @for (each of waiting(); track each.place) {
      @if (each.refusal; as refusal) {
        <rk-note tone="attention">
          {{ each.name }}: {{ refusal }}
          <button rkButton variant="text" size="small" type="button" (click)="own.forget(each.place)" i18n="@@waitingTelling.remove">
            Remove it from this device
          </button>
        </rk-note>
      } @else {
        <rk-note icon="cloud_off" i18n="@@waitingTelling.waits"
          >{{ each.name }}: it lies on this device only, and is sent by itself once there is a network.</rk-note
        >
      }
    }
  `,
  styles: ':host { display: grid; gap: 12px } :host:empty { display: none } button { display: flex; margin: 4px 0 -4px -12px }',
})
export class WaitingTellings {
  protected readonly own = inject(OwnOutcome);
  protected readonly waiting = computed(() =>
    this.own.waiting().map(({ place, telling, refusal }) => ({ place, name: nameOf(telling), refusal: refusal?.message })),
  );
}

function nameOf({ says, isTakenBack }: WaitingTelling['telling']): string {
  const status = statusInWords(says);
  return isTakenBack
    ? $localize`:@@waitingTelling.back:Taking back “${status}:status:”`
    : $localize`:@@waitingTelling.said:“${status}:status:”`;
}
