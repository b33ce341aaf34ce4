import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Calendar, dayInWords, Note } from '@rekindle/shared/ui';
import { OwnFactors } from '../own-factors';

/** In the frame, as long as somebody has no second factor and the practice asks for one: until when, and where to get it. */
@Component({
  selector: 'rk-enrol-notice',
  imports: [Note, RouterLink],
  template: `
    @if (day(); as day) {
      <rk-note icon="schedule" i18n="@@enrolNotice">
        Your practice asks for a second factor from {{ day }} on.
        <a class="rk-link" routerLink="/settings/security">Add one now, it takes two minutes</a>
      </rk-note>
    }
  `,
  styleUrl: './enrol-notice.css',
})
export class EnrolNotice {
  private readonly factors = inject(OwnFactors);
  private readonly calendar = inject(Calendar);

  protected readonly day = computed(() => {
    const by = this.factors.value()?.mustEnrolBy;
    return by ? dayInWords(new Date(by), this.calendar.zone()) : null;
  });
}
