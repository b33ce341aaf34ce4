import type { PermissionTable } from '@rekindle/platform/graphql';
import { Role } from '@rekindle/identity/domain';

/** Who may do what in this area. Assistants read no answers; a client answers for themself and says when they are asked. */
export const checkInsPermissions: PermissionTable = {
  'check-in:plan': [Role.OWNER, Role.COACH],
  'check-in:read': [Role.OWNER, Role.COACH],
  'check-in:deliver': [Role.OWNER, Role.COACH],
  'check-in:answer': [Role.CLIENT],
};
