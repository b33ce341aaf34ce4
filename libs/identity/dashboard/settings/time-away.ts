import { Component, computed, inject, linkedSignal } from '@angular/core';
import { Api, type AwayFragment, EndAbsenceDocument, OwnTimeAwayDocument } from '@rekindle/shared/graphql';
import { Button, dateInWords, Deed, Note, PageError, Skeleton } from '@rekindle/shared/ui';
import { AwayForm } from './away-form';

/** When somebody is away, and who hears of what cannot wait in the meantime. */
@Component({
  selector: 'rk-time-away',
  imports: [AwayForm, Button, Note, PageError, Skeleton],
  templateUrl: './time-away.html',
  styleUrl: './form.css',
})
export class TimeAway {
  private readonly api = inject(Api);

  protected readonly query = this.api.query(OwnTimeAwayDocument, () => ({}));
  protected readonly deputies = computed(() => this.query.value()?.timeAway.deputies);
  protected readonly absence = linkedSignal<AwayFragment | null>(() => this.query.value()?.timeAway.absence ?? null);
  protected readonly words = computed(() => {
    const absence = this.absence();
    const dayOf = (day: string) => dateInWords(new Date(`${day}T12:00:00`));
    return absence && { from: dayOf(absence.fromDay), until: dayOf(absence.untilDay), deputy: absence.deputyName };
  });
  protected readonly end = new Deed(async () => {
    await this.api.mutate(EndAbsenceDocument, {});
    this.absence.set(null);
  });
}
