import { computed, type Signal } from '@angular/core';
import type { Params } from '@angular/router';
import {
  type CaseloadFilter,
  CaseloadOrder,
  ClientStatus,
  filterText,
  Need,
  readFilter,
  RelationshipStage,
  writeFilter,
} from '@rekindle/clients/domain';
import { type ClientsQueryVariables, keyOf } from '@rekindle/shared/graphql';

/** What of a filter is chosen besides the search. */
type Choice = Exclude<keyof CaseloadFilter, 'search' | 'order'>;

const choices: readonly Choice[] = ['status', 'stage', 'need', 'coach', 'tag'];

/** Which clients the address asks for. */
export class Listed {
  readonly filter: Signal<CaseloadFilter>;
  readonly text = computed(() => filterText(this.filter()));
  /** How many choices narrow the list, the search apart. */
  readonly count = computed(() => choices.filter((choice) => this.filter()[choice] !== null).length);
  readonly isNarrowed = computed(() => this.count() > 0 || this.filter().search !== '');

  /** As the api takes it. */
  readonly variables = computed<ClientsQueryVariables['filter']>(() => {
    const { search, status, stage, need, coach, tag, order } = this.filter();
    return {
      ...{ search: search || null, coach, tag },
      order: keyOf(CaseloadOrder, order),
      status: status && keyOf(ClientStatus, status),
      stage: stage && keyOf(RelationshipStage, stage),
      need: need && keyOf(Need, need),
    };
  });

  constructor(parts: () => Readonly<Record<string, string | undefined>>) {
    this.filter = computed(() => readFilter(parts()));
  }

  /** The address with another choice in it. */
  with(change: Partial<CaseloadFilter>): Params {
    return writeFilter({ ...this.filter(), ...change });
  }
}

/** The address of a view: everything in it is the view's. */
export function paramsOf(filter: CaseloadFilter): Params {
  return writeFilter(filter);
}
