/**
 * What a limit counts by. `key` is given by the caller; the rest is known of each request: the practice, the member, the session
 * (of a visitor: their address), the address, and the network around it, for whoever rents one address rents its neighbours too.
 */
export type CountedBy = 'key' | 'practice' | 'member' | 'session' | 'address' | 'network';

/** How often something may be done. The time runs from the first of these on; when it is over, all points are back. */
export interface Limit<By extends CountedBy = CountedBy> {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
  readonly by: By;
  /** A calm sentence about what happened; when to try again is added. */
  readonly says: string;
  /** Counted in each process by itself: cheap enough for every request, and as many times as generous as there are processes. */
  readonly isCoarse?: boolean;
}

type LimitTable = Readonly<Record<string, Omit<Limit, 'name'>>>;

export const minute = 60;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Declares limits as data. Their names are the problems people run into, `limits.sign-in`, and exist once in the whole product. */
export function defineLimits<const Table extends LimitTable>(table: Table): { readonly [Name in keyof Table]: Limit<Table[Name]['by']> } {
  return Object.fromEntries(Object.entries(table).map(([name, limit]) => [name, { ...limit, name }])) as never;
}
