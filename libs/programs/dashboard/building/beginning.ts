import type { Draft } from './drafts-of';

/** With what a builder begins. */
export interface Beginning<Typed> {
  /** Where it lies on the device. */
  readonly place: string;
  /** Null for something new. */
  readonly id: string | null;
  readonly typed: Typed;
  /** Without what was typed: where starting over leads. */
  readonly untouched: Typed;
  /** Of what lies below what was typed; null for something new. */
  readonly revision: number | null;
  /** Whether somebody has typed here before, or it comes from a file. */
  readonly isBegun: boolean;
  readonly isImported: boolean;
  /** Whether somebody has saved it since. */
  readonly isStale: boolean;
  readonly isArchived: boolean;
}

/** What the practice keeps, beside its words. */
export interface Kept {
  readonly id: string;
  readonly revision: number;
  readonly isArchived: boolean;
}

/** Something that is there, as it is or as far as somebody has changed it on this device. */
export function beginningWith<Typed>(kept: Kept, untouched: Typed, draft: Draft<Typed> | undefined): Beginning<Typed> {
  const { id, isArchived, revision } = kept;
  return {
    ...{ place: id, id, untouched, typed: draft?.typed ?? untouched, revision: draft?.revision ?? revision },
    ...{ isBegun: draft !== undefined, isImported: false, isStale: (draft?.revision ?? revision) !== revision, isArchived },
  };
}

/** Something new. @param place that only the device knows */
export function beginningAnew<Typed>(place: string, untouched: Typed, draft: Draft<Typed> | undefined): Beginning<Typed> {
  return {
    ...{ place, id: null, untouched, typed: draft?.typed ?? untouched, revision: null },
    ...{ isBegun: draft !== undefined, isImported: draft?.isImported ?? false, isStale: false, isArchived: false },
  };
}

/** What a copy is called until somebody names it. */
export function copiedTitle(title: string): string {
  return $localize`:@@programCopy.title:Copy of ${title}:title:`;
}
