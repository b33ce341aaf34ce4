import { computed, type Signal } from '@angular/core';
import type { Query } from './api';
import type { ApiProblem } from './api-problem';

/** Why a question has no answer; undefined where it is only that it is not for this person, to whom a page then shows nothing. */
export function problemUnlessForbidden({ problem }: Pick<Query<unknown>, 'problem'>): Signal<ApiProblem | undefined> {
  return computed(() => (problem()?.code === 'FORBIDDEN' ? undefined : problem()));
}
