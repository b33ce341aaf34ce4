import { Component, computed, inject, input } from '@angular/core';
import { type DaysAway, promisedBy } from '@rekindle/review/domain';
import { Api, OwnCoachPromiseDocument, type OwnCoachPromiseQuery } from '@rekindle/shared/graphql';
import { dayInWords, Note, timeInWords } from '@rekindle/shared/ui';

/** By when a coach has read what was handed in, where they promise it; nothing where they do not, or where nobody can be asked. */
@Component({
  selector: 'rk-reading-promise',
  imports: [Note],
  template: `
    @if (promise(); as promise) {
      <rk-note icon="schedule" i18n="@@readingPromise">{{ promise.coach }} reads it by {{ promise.day }}, {{ promise.time }}.</rk-note>
    }
  `,
})
export class ReadingPromise {
  /** When it was handed in; null for what is handed in now. */
  readonly handedInAt = input<string | null>(null);

  private readonly query = inject(Api).query(OwnCoachPromiseDocument, () => ({}));
  protected readonly promise = computed(() => {
    const promise = this.query.value()?.myCoachPromise;
    const at = this.handedInAt();
    const by =
      promise && (at === null ? new Date(promise.by) : promisedBy(promise.windows, promise.timeZone, new Date(at), daysAway(promise)));
    // What has passed is said by nobody's page: the coach sees it first in their queue.
    if (!by || by < new Date()) return null;
    return { coach: promise.coachName, day: dayInWords(by), time: timeInWords(by) };
  });
}

function daysAway({ awayFrom, awayUntil }: NonNullable<OwnCoachPromiseQuery['myCoachPromise']>): DaysAway | null {
  return awayFrom && awayUntil ? { fromDay: awayFrom, untilDay: awayUntil } : null;
}
