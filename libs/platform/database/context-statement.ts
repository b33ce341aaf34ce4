import { currentContext } from '@rekindle/platform/context';

// `true` ends each setting with the transaction: on a pooled connection a session-wide setting would be the leak itself.
const text = `select set_config('app.practice_id', $1, true), set_config('app.role', $2, true), set_config('app.account_id', $3, true),
  set_config('app.member_id', $4, true), set_config('app.client_id', $5, true), set_config('app.link_id', $6, true),
  set_config('app.only_assigned', $7, true), set_config('app.reads_only', $8, true)`;

/** The statement that tells PostgreSQL who asks; policies read these settings. */
export function contextStatement(): { text: string; values: string[] } {
  const { practiceId, actor, linkId } = currentContext();
  const whether = (isSo?: boolean) => (isSo ? 'on' : '');
  const ids = [practiceId, actor.role, actor.accountId, actor.memberId, actor.clientId, linkId];
  const values = [...ids, whether(actor.seesAssignedOnly), whether(actor.readsOnly)];
  return { text, values: values.map((value) => value ?? '') };
}
