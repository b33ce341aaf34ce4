import type { PermissionTable } from '@rekindle/platform/graphql';
import { Role } from '@rekindle/identity/domain';

/** Who may do what in this area. A coach reads what is shown to them, and an assistant nothing. */
export const journalPermissions: PermissionTable = {
  'journal:write': [Role.CLIENT],
  'journal:read': [Role.OWNER, Role.COACH],
};
