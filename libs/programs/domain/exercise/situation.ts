import type { Part } from './exercise';

/** A short card for a moment that comes without warning ("my ex blocked me"), tied to the exercise that helps. */
export interface Situation {
  /** For ever: `ex-blocked-me`. */
  readonly key: string;
  readonly version: string;
  readonly part: Part;
  /** As somebody would say it: "My ex blocked me". */
  readonly title: string;
  /** Other words somebody might search for: `blocked`, `unfollowed`, `ghosted`. */
  readonly searched: readonly string[];
  /** What it usually means, and that what they feel is normal: two to four sentences. */
  readonly meaning: string;
  /** What helps now: two to four short points. */
  readonly now: readonly string[];
  /** What makes it worse: one to three short points. */
  readonly leave: readonly string[];
  /** Key of the exercise that helps. */
  readonly exercise: string;
}
