import type { FactKind, IntakeFact } from './intake-facts';
import { readPartialDate } from './partial-date';

/** A fact as a coach writes it down. @param code as answers are coded; of a breakup its date @param on the day since when it is so */
export function recordedFact(kind: FactKind, code: string, on: string): IntakeFact {
  if (kind === 'breakup') return { kind, happened: readPartialDate(code) ?? { on, precision: 'day' }, codes: ['parted'] };
  return { kind, happened: { on, precision: 'day' }, codes: code.split(',') };
}

/** A dated statement that a later one of its kind may follow. */
interface Told {
  readonly kind: string;
  readonly codes: readonly string[];
  readonly happenedOn: string;
}

/**
 * Takes what was told apart: the latest of each kind, and what was said before, with the day from which on it was otherwise.
 *
 * @param told the latest first; no code means that it was taken back
 */
export function factHistory<T extends Told>(told: readonly T[]): { latest: T[]; earlier: (T & { readonly until: string })[] } {
  const latest: T[] = [];
  const earlier: (T & { readonly until: string })[] = [];
  const followed = new Map<string, string>();
  for (const fact of told) {
    const until = followed.get(fact.kind);
    followed.set(fact.kind, fact.happenedOn);
    if (fact.codes.length === 0) continue;
    if (until === undefined) latest.push(fact);
    else earlier.push({ ...fact, until });
  }
  return { latest, earlier };
}
