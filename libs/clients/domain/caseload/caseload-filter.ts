import { ClientStatus } from '../case/client-status';
import { relationshipStages, type RelationshipStage } from '../case/relationship-stage';
import { needs, type Need } from './attention';

/** In which order a list comes: by what needs somebody first, by name, or the newest first. */
export const CaseloadOrder = { NEED: 'need', NAME: 'name', NEWEST: 'newest' } as const;
export type CaseloadOrder = (typeof CaseloadOrder)[keyof typeof CaseloadOrder];

/** Which clients a list shows, and in which order. Nothing chosen shows everybody who is a client now. */
export interface CaseloadFilter {
  /** The start of a word of the name, or of the address; empty for everybody. */
  readonly search: string;
  /** Null for all who are clients now. */
  readonly status: ClientStatus | null;
  readonly stage: RelationshipStage | null;
  readonly need: Need | null;
  /** A member of the team, or `me`. */
  readonly coach: string | null;
  readonly tag: string | null;
  readonly order: CaseloadOrder;
}

export const everybody: CaseloadFilter = {
  search: '',
  status: null,
  stage: null,
  need: null,
  coach: null,
  tag: null,
  order: CaseloadOrder.NEED,
};

/** Those by whom a list can be narrowed. Nobody looks for whoever was merged or erased. */
export const statusesToFilter: readonly ClientStatus[] = [
  ClientStatus.PROSPECT,
  ClientStatus.INVITED,
  ClientStatus.ACTIVE,
  ClientStatus.PAUSED,
  ClientStatus.ENDED,
  ClientStatus.UNDER_AGE,
];

const longestSearch = 100;
const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads a filter from the parts of an address. Whatever makes no sense is left out: an old link still opens the list. */
export function readFilter(parts: Readonly<Record<string, string | undefined>>): CaseloadFilter {
  const oneOf = <T extends string>(known: readonly T[], text: string | undefined) => known.find((each) => each === text) ?? null;
  const idIn = (text: string | undefined) => (text && id.test(text) ? text : null);
  return {
    search: (parts['search'] ?? '').slice(0, longestSearch),
    status: oneOf(statusesToFilter, parts['status']),
    stage: oneOf(relationshipStages, parts['stage']),
    need: oneOf(needs, parts['need']),
    coach: parts['coach'] === 'me' ? 'me' : idIn(parts['coach']),
    tag: idIn(parts['tag']),
    order: oneOf(Object.values(CaseloadOrder), parts['order']) ?? CaseloadOrder.NEED,
  };
}

/** The filter as parts of an address; null for what is not chosen, so that it leaves the address. */
export function writeFilter(filter: CaseloadFilter): Record<keyof CaseloadFilter, string | null> {
  return { ...filter, search: filter.search || null, order: filter.order === CaseloadOrder.NEED ? null : filter.order };
}

/** A filter as the text that a saved view keeps: always in the same order, so that the same view is the same text. */
export function filterText(filter: CaseloadFilter): string {
  return Object.entries(writeFilter(filter))
    .flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&');
}

/** Reads what `filterText` wrote. */
export function readFilterText(text: string): CaseloadFilter {
  const parts = text.split('&').map((part) => part.split('='));
  return readFilter(Object.fromEntries(parts.map(([name = '', value = '']) => [name, decoded(value)])));
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
