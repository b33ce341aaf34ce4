import type { OutcomeFilterInput } from '../figures/outcome-filter.input';

const names = [
  'startedFrom',
  'startedUntil',
  'programId',
  'coachId',
  'stage',
  'endedBy',
  'length',
] as const satisfies readonly (keyof OutcomeFilterInput)[];

/** The filter as it stands behind the question mark of an address. What is there twice is read as one text, and as such refused. */
export function readFilter(query: unknown): OutcomeFilterInput {
  const given = (query ?? {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(names.flatMap((name) => (given[name] ? [[name, String(given[name])]] : [])));
}
