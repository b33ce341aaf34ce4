import type { OutcomeFilterInput } from '@rekindle/shared/graphql';

/** What figures can be asked for, by the names of the api, of files and of the address. */
export const filterNames = ['startedFrom', 'startedUntil', 'programId', 'coachId', 'stage', 'endedBy', 'length'] as const;
export type FilterName = (typeof filterNames)[number];

/** Whose figures the address asks for; what is not there does not narrow. */
export type FiguresFilter = Readonly<Record<FilterName, string | undefined>>;

/** As the api takes it. */
export function variablesOf(filter: FiguresFilter): { readonly filter: OutcomeFilterInput } {
  return { filter: Object.fromEntries(filterNames.map((name) => [name, filter[name] || null])) };
}

export function isNarrowed(filter: FiguresFilter): boolean {
  return filterNames.some((name) => Boolean(filter[name]));
}

/** Where the server gives a chart as a file. @param chart `first`; on paper also `all` */
export function fileAddress(chart: string, kind: 'csv' | 'pdf', filter: FiguresFilter): string {
  const chosen = new URLSearchParams(filterNames.flatMap((name) => (filter[name] ? [[name, filter[name]]] : [])));
  return `/files/outcomes/${chart}.${kind}${chosen.size > 0 ? `?${chosen.toString()}` : ''}`;
}
