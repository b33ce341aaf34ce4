import { readProgram } from '@rekindle/programs/domain';
import type { KeptProgramFragment } from '@rekindle/shared/graphql';
import { type Beginning, beginningAnew, beginningWith, copiedTitle } from '../building/beginning';
import type { Draft } from '../building/drafts-of';
import { withOwnIds } from './program-ids';
import { type TypedProgram, typedOf } from './typed-program';

/** With what the builder of a program begins. */
export interface BeginningOfProgram extends Beginning<TypedProgram> {
  /** How many clients are in it. */
  readonly onTheirWay: number;
}

/** A program that is there. */
export function beginningOf(kept: KeptProgramFragment, draft: Draft<TypedProgram> | undefined): BeginningOfProgram {
  return { ...beginningWith(kept, typedOf(readProgram(kept.file)), draft), onTheirWay: kept.onTheirWay };
}

/** A new one: from nothing, or a copy. @param place that only the device knows */
export function beginningOfNew(
  place: string,
  copied: KeptProgramFragment | null,
  draft: Draft<TypedProgram> | undefined,
): BeginningOfProgram {
  return { ...beginningAnew(place, copied ? copyOf(copied) : nothing, draft), onTheirWay: 0 };
}

function copyOf({ file }: KeptProgramFragment): TypedProgram {
  const typed = withOwnIds(typedOf(readProgram(file)));
  return { ...typed, title: copiedTitle(typed.title) };
}

const nothing: TypedProgram = {
  title: '',
  purpose: '',
  parts: [{ id: 'part-1', title: '', gate: null, opensWhenDone: true, steps: [] }],
};
