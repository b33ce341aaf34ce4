import { ConsentDecision, neededConsents } from '@rekindle/clients/domain';

/**
 * SQL for whether everything needed is agreed to now, as `Consents.hasNeeded` answers: for a statement that has to ask it beside something else,
 * and is asked so often that a round trip counts.
 *
 * @param row SQL name of what has `practice_id` and `client_id`
 */
export function hasNeededConsents(row: string): string {
  const kinds = neededConsents.map((kind) => `'${kind}'`).join(', ');
  return `not exists (select from unnest(array[${kinds}]) needed(kind) where '${ConsentDecision.GIVEN}' is distinct from
    (select c.decision from app.consent c where c.practice_id = ${row}.practice_id and c.client_id = ${row}.client_id and c.kind = needed.kind
      order by c.recorded_at desc limit 1))`;
}
