import { ClientStatus } from '@rekindle/clients/domain';

/**
 * SQL for whether everything needed is agreed to now, as `Consents.hasNeeded` answers: for a statement that has to ask it beside something else,
 * and is asked so often that a round trip counts. Whoever was erased agrees to nothing any more.
 *
 * @param row SQL name of what has `practice_id` and `client_id`
 */
export function hasNeededConsents(row: string): string {
  return `exists (select from app.client agreed where agreed.practice_id = ${row}.practice_id and agreed.id = ${row}.client_id
    and agreed.agrees and agreed.status <> '${ClientStatus.ERASED}')`;
}
