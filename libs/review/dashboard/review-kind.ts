import type { Type } from '@angular/core';

/** A sort of thing that comes into the queue, as the area whose it is shows it. */
export interface ReviewKind {
  /** As the api names it. */
  readonly kind: string;
  /** @param code what it is in its area, such as the key of an exercise @param version of its wording */
  readonly titleOf: (code: string, version: string) => string;
  /** What the client wrote, to be read. Takes `subjectId`. */
  readonly show: Type<unknown>;
  /** How it came: "handed in yesterday" unless told. @param when as "yesterday, 14:10" */
  readonly cameIn?: (when: string) => string;
  /** What follows when more is asked for; unless told, it is open to the client again. */
  readonly moreHint?: string;
  /** Whose it stays, as a badge beside it; the client's and the coaches' unless told. */
  readonly visibility?: 'client' | 'shared';
  /** What somebody has begun to say to it, once it is shown no more. Takes `subjectId`, and shows nothing of the thing itself. */
  readonly begun?: Type<unknown>;
}
