import { Component, input } from '@angular/core';
import { ReviewCountsDocument, type ReviewCountsQuery } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { ReviewTally } from '../review-tally';
import { reviewRoute, reviewRoutes } from '../review.routes';

/** What an area shows of one of its things. */
@Component({ selector: 'rk-some-words', template: '<p>{{ words() }}</p>' })
class SomeWords {
  readonly subjectId = input.required<string>();
  protected readonly words = () => `What ${this.subjectId()} says`;
}

@Component({ selector: 'rk-something-beside', template: '<p>{{ words() }}</p>' })
class SomethingBeside {
  readonly clientId = input.required<string>();
  protected readonly words = () => `Beside ${this.clientId()}`;
}

const titles: Record<string, string> = { 'how-we-fought': 'How we fought', boundaries: 'Boundaries' };

/** The queue with one kind in it, as the app opens it; the counts are answered already. */
export async function openReview(at = '/review'): Promise<OpenedPage> {
  const kind = { kind: 'some.kind', titleOf: (code: string) => titles[code] ?? code, show: SomeWords };
  const queue = reviewRoute(
    () => Promise.resolve([kind]),
    () => Promise.resolve([SomethingBeside]),
  );
  const inside = { path: '', providers: [ReviewTally], children: [queue, ...reviewRoutes, { path: 'clients/:id', component: SomeWords }] };
  const page = await openPage([inside], { at });
  await page.answer(ReviewCountsDocument, { reviewCounts: counts({ new: 2, replied: 1 }) });
  return page;
}

export function counts(some: Partial<ReviewCountsQuery['reviewCounts']> = {}): ReviewCountsQuery['reviewCounts'] {
  return { new: 0, replied: 0, flagged: 0, snoozed: 0, overdue: 0, oldestArrivedAt: null, ...some };
}
