import { nobody } from '@rekindle/platform/context';
import type { Database } from '@rekindle/platform/database';

/** The context of an account before it is known where it belongs: it sees its own rows, and nothing of any practice. */
export function asAccount(accountId: string) {
  return { practiceId: undefined, actor: { ...nobody, accountId } } as { actor: { role: string; accountId: string } };
}

/** Runs work of a repository that belongs to an account, in a transaction: the rows of that account and nothing else. */
export function inAccount<T>(database: Database, accountId: string, work: () => Promise<T>): Promise<T> {
  return database.as(asAccount(accountId), () => database.transaction(work));
}
