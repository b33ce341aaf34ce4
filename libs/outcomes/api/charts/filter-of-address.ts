import type { OutcomeFilterInput } from '../figures/outcome-filter.input';

const names = ['startedFrom', 'startedUntil', 'programId', 'coachId', 'stage', 'endedBy', 'length'] as const;

/** The filter that an address names; what is said twice or is empty does not narrow. */
export function filterOfAddress(asked: unknown): OutcomeFilterInput {
  const said = asked as Readonly<Record<string, unknown>>;
  return Object.fromEntries(names.map((name) => [name, typeof said[name] === 'string' && said[name] !== '' ? said[name] : null]));
}
