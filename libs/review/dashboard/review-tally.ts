import { computed, inject, Service } from '@angular/core';
import { Api, Live, ReviewCountsDocument } from '@rekindle/shared/graphql';

/**
 * How much waits to be read: asked once for the frame, for Today and for the queue. The frame provides it, so that it ends with the session.
 */
@Service({ autoProvided: false })
export class ReviewTally {
  readonly query = inject(Api).query(ReviewCountsDocument, () => ({}));
  /** Each up to 100; undefined until they are there, and to whom they are not for. */
  readonly counts = computed(() => this.query.value()?.reviewCounts);
  readonly toRead = computed(() => (this.counts()?.new ?? 0) + (this.counts()?.replied ?? 0));

  constructor() {
    inject(Live).on('review', () => this.query.refresh());
  }
}
