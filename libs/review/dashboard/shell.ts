import { computed, inject, type Signal } from '@angular/core';
import { Api, Live, ReviewCountsDocument } from '@rekindle/shared/graphql';

/** How much waits to be read, for the frame; 0 to whom it is not for, and at most 100. Needs an injection context. */
export function waitingToBeRead(): Signal<number> {
  const query = inject(Api).query(ReviewCountsDocument, () => ({}));
  inject(Live).on('review', () => query.refresh());
  return computed(() => (query.value()?.reviewCounts.new ?? 0) + (query.value()?.reviewCounts.replied ?? 0));
}
