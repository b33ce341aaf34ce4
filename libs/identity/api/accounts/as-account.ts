import { nobody } from '@rekindle/platform/context';

/** The context of an account before it is known where it belongs: it sees its own rows, and nothing of any practice. */
export function asAccount(accountId: string) {
  return { practiceId: undefined, actor: { ...nobody, accountId } } as { actor: { role: string; accountId: string } };
}
