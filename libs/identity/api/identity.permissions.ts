import type { PermissionTable } from '@rekindle/platform/graphql';
import { Role, staffRoles } from '@rekindle/identity/domain';

/** Who may do what in this area. */
export const identityPermissions: PermissionTable = {
  'practice:update': [Role.OWNER],
  'profile:update': [...staffRoles, Role.CLIENT],
  'session:end': [...staffRoles, Role.CLIENT],
};
