import { isId } from '@rekindle/shared/kernel';
import { cursorUnknown, isInstant } from '@rekindle/platform/graphql';
import { CaseloadOrder } from '@rekindle/clients/domain';

/** What a row is sorted by, in each order. */
export interface PlacedRow {
  readonly id: string;
  readonly attention: number;
  readonly waitingSince: Date;
  readonly sortName: string;
  readonly addedAt: Date;
}

/** The last row of a page: the next page begins behind it. */
export type Place = readonly string[];

const keys: Record<CaseloadOrder, (row: PlacedRow) => Place> = {
  need: ({ attention, waitingSince, id }) => [String(attention), waitingSince.toISOString(), id],
  name: ({ sortName, id }) => [sortName, id],
  newest: ({ addedAt, id }) => [addedAt.toISOString(), id],
};

/** @returns an opaque text for the browser; it holds nothing that the page has not shown */
export function writePlace(order: CaseloadOrder, row: PlacedRow): string {
  return Buffer.from(JSON.stringify([order, ...keys[order](row)])).toString('base64url');
}

/** @throws Problem when this is no place in a list in this order */
export function readPlace(order: CaseloadOrder, text: string): Place {
  const parts = listIn(Buffer.from(text, 'base64url').toString());
  const [written, ...place] = parts;
  if (written !== order || !isPlace[order](place)) throw cursorUnknown();
  return place;
}

const isPlace: Record<CaseloadOrder, (place: Place) => boolean> = {
  need: ([attention, since, id, ...rest]) => /^\d$/.test(attention ?? '') && isInstant(since ?? '') && isId(id ?? '') && rest.length === 0,
  name: ([name, id, ...rest]) => name !== undefined && name.length <= 200 && !name.includes('\0') && isId(id ?? '') && rest.length === 0,
  newest: ([at, id, ...rest]) => isInstant(at ?? '') && isId(id ?? '') && rest.length === 0,
};

function listIn(text: string): string[] {
  try {
    const parts = JSON.parse(text) as unknown;
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : [];
  } catch {
    return [];
  }
}
