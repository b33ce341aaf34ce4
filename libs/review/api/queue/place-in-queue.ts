import { cursorUnknown, isInstant } from '@rekindle/platform/graphql';
import { isId } from '@rekindle/shared/kernel';
import { ReviewTab } from '@rekindle/review/domain';
import type { ReviewItem } from './review-item.type';

/** The last row of a page: the next page begins behind it. */
export type PlaceInQueue = readonly string[];

const keys: Record<ReviewTab, (item: ReviewItem) => PlaceInQueue> = {
  new: ({ isFlagged, dueAt, id }) => [String(!isFlagged), dueAt.toISOString(), id],
  replied: ({ isFlagged, dueAt, id }) => [String(!isFlagged), dueAt.toISOString(), id],
  flagged: ({ dueAt, id }) => [dueAt.toISOString(), id],
  snoozed: ({ snoozedUntil, id }) => [snoozedUntil?.toISOString() ?? '', id],
  done: ({ settledAt, id }) => [settledAt?.toISOString() ?? '', id],
};

/** @returns an opaque text for the browser; it holds nothing that the page has not shown */
export function writePlace(tab: ReviewTab, item: ReviewItem): string {
  return Buffer.from([tab, ...keys[tab](item)].join('|')).toString('base64url');
}

/** @throws Problem when this is no place in this tab */
export function readPlace(tab: ReviewTab, text: string): PlaceInQueue {
  const [written, ...place] = Buffer.from(text, 'base64url').toString().split('|');
  const [at, id, ...rest] = isRanked(tab) && /^(true|false)$/.test(place[0] ?? '') ? place.slice(1) : place;
  const isWhole = place.length === (isRanked(tab) ? 3 : 2) && rest.length === 0;
  if (written !== tab || !isWhole || !isInstant(at ?? '') || !isId(id ?? '')) throw cursorUnknown();
  return place;
}

/** Whether flagged ones stand first. */
function isRanked(tab: ReviewTab): boolean {
  return tab === ReviewTab.NEW || tab === ReviewTab.REPLIED;
}
