import { readProgram } from '@rekindle/programs/domain';
import type { KeptProgramFragment } from '@rekindle/shared/graphql';
import type { ProgramDraft } from './program-drafts';
import { withOwnIds } from './program-ids';
import { type TypedProgram, typedOf } from './typed-program';

/** With what the builder begins. */
export interface BeginningOfProgram {
  /** Where it lies on the device. */
  readonly place: string;
  /** Null for a new one. */
  readonly id: string | null;
  readonly typed: TypedProgram;
  /** Without what was typed: where starting over leads. */
  readonly untouched: TypedProgram;
  /** Of the program that lies below what was typed; null for a new one. */
  readonly revision: number | null;
  /** Whether somebody has typed here before, or it comes from a file. */
  readonly isBegun: boolean;
  readonly isImported: boolean;
  /** Whether somebody has saved it since. */
  readonly isStale: boolean;
  readonly isArchived: boolean;
  /** How many clients are in it. */
  readonly onTheirWay: number;
}

/** A program that is there, as it is or as far as somebody has changed it on this device. */
export function beginningOf(kept: KeptProgramFragment, draft: ProgramDraft | undefined): BeginningOfProgram {
  const untouched = typedOf(readProgram(kept.file));
  return {
    ...{ place: kept.id, id: kept.id, untouched, typed: draft?.typed ?? untouched, revision: draft?.revision ?? kept.revision },
    ...{ isBegun: draft !== undefined, isImported: false, isStale: (draft?.revision ?? kept.revision) !== kept.revision },
    ...{ isArchived: kept.isArchived, onTheirWay: kept.onTheirWay },
  };
}

/** A new one: from nothing, or a copy. @param place that only the device knows */
export function beginningOfNew(place: string, copied: KeptProgramFragment | null, draft: ProgramDraft | undefined): BeginningOfProgram {
  const untouched = copied ? copyOf(copied) : nothing;
  return {
    ...{ place, id: null, untouched, typed: draft?.typed ?? untouched, revision: null },
    ...{ isBegun: draft !== undefined, isImported: draft?.isImported ?? false, isStale: false, isArchived: false, onTheirWay: 0 },
  };
}

function copyOf({ file }: KeptProgramFragment): TypedProgram {
  const typed = withOwnIds(typedOf(readProgram(file)));
  return { ...typed, title: copiedTitle(typed.title) };
}

/** What a copy is called until somebody names it. */
export function copiedTitle(title: string): string {
  return $localize`:@@programCopy.title:Copy of ${title}:title:`;
}

const nothing: TypedProgram = {
  title: '',
  purpose: '',
  parts: [{ id: 'part-1', title: '', gate: null, opensWhenDone: true, steps: [] }],
};
