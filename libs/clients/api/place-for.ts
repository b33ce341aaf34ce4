import type { MemberId } from '@rekindle/shared/kernel';
import { Role } from '@rekindle/identity/domain';

/** Whom an invitation is for. The membership takes the id of the case: one id says "me" on both sides. */
export function placeFor({ id, name, email }: { readonly id: string; readonly name: string; readonly email: string }) {
  return { memberId: id as MemberId, role: Role.CLIENT, name, email };
}
