import type { Type } from '@angular/core';
import { besideReview as clients } from '@rekindle/clients/dashboard';
import { besideReview as journalBeside, reviewKinds as journal } from '@rekindle/journal/dashboard';
import { reviewKinds as programs } from '@rekindle/programs/dashboard';
import type { ReviewKind } from '@rekindle/review/dashboard';

/** What may come into the review queue, of all areas. */
export async function reviewKinds(): Promise<readonly ReviewKind[]> {
  return (await Promise.all([programs(), journal()])).flat();
}

/** What areas lay beside an item, in this order. */
export function besideReview(): Promise<readonly Type<unknown>[]> {
  return Promise.all([...clients, ...journalBeside].map((load) => load()));
}
