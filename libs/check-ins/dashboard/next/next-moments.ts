import { Component, computed, inject, input } from '@angular/core';
import { Calendar } from '@rekindle/shared/ui';
import { momentInZones } from '../words/moment-words';

/** The check-ins that come next, as beads on a thread: by the client's clock, with the coach's beside it where that is another. */
@Component({
  selector: 'rk-next-moments',
  template: `
    <ol>
      @for (moment of moments(); track $index) {
        <li>
          {{ moment.there }}
          @if (moment.here) {
            <span>{{ moment.here }}</span>
          }
        </li>
      }
    </ol>
  `,
  styleUrl: './next-moments.css',
})
export class NextMoments {
  readonly next = input.required<readonly { readonly at: string }[]>();
  /** The client's. */
  readonly zone = input.required<string>();

  private readonly calendar = inject(Calendar);
  protected readonly moments = computed(() => this.next().map(({ at }) => momentInZones(at, this.zone(), this.calendar.zone())));
}
