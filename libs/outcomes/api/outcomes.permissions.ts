import type { PermissionTable } from '@rekindle/platform/graphql';
import { Role } from '@rekindle/identity/domain';

/** Who may do what in this area. A client says what came of it for themself, and a coach what they have heard. */
export const outcomesPermissions: PermissionTable = {
  'outcome:read': [Role.OWNER, Role.COACH],
  'outcome:record': [Role.OWNER, Role.COACH],
  'outcome:publish': [Role.OWNER],
  'outcome:tell': [Role.CLIENT],
};
