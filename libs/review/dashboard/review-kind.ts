import type { Type } from '@angular/core';

/** A sort of thing that comes into the queue, as the area whose it is shows it. */
export interface ReviewKind {
  /** As the api names it. */
  readonly kind: string;
  /** @param code what it is in its area, such as the key of an exercise @param version of its wording */
  readonly titleOf: (code: string, version: string) => string;
  /** What the client wrote, to be read. Takes `subjectId`. */
  readonly show: Type<unknown>;
}
