import { Role, staffRoles } from './role';

/** Whether somebody may bring in somebody of this role: never one above their own, and there is one owner. */
export function mayInvite(inviter: Role, role: Role): boolean {
  if (role === Role.OWNER) return false;
  if (role === Role.CLIENT) return inviter !== Role.CLIENT;
  const rank = (of: Role) => staffRoles.findIndex((staff) => staff === of);
  return inviter !== Role.CLIENT && rank(inviter) <= rank(role);
}
