import { ClientStatus } from '@rekindle/clients/domain';

/** SQL for whoever is on a list: not merged into another client, and not erased. @param alias of `app.client`, where the statement gives it one */
export function isOnAList(alias?: string): string {
  return `${alias ? `${alias}.` : ''}status not in ('${ClientStatus.MERGED}', '${ClientStatus.ERASED}')`;
}
