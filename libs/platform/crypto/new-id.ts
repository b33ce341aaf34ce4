import { v7 } from 'uuid';

/** A fresh id that sorts by the time it was made, so that new rows land together at the end of an index. */
export function newId<Kind extends string>(): Kind {
  return v7() as Kind;
}
