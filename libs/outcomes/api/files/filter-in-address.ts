import type { OutcomeFilterInput } from '../figures/outcome-filter.input';

const names = [
  ...(['startedFrom', 'startedUntil', 'programId', 'coachId', 'stage', 'endedBy', 'length'] as const),
] satisfies readonly (keyof OutcomeFilterInput)[];

/** The filter as it stands behind the question mark of an address. */
export function readFilter(query: unknown): OutcomeFilterInput {
  const given = (query ?? {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(names.flatMap((name) => (given[name] ? [[name, oneText(given[name])]] : [])));
}

/** What stands there twice is nothing that could be chosen, and refused as such. */
function oneText(value: unknown): string {
  return typeof value === 'string' ? value : 'several';
}
