import type { PermissionTable } from '@rekindle/platform/graphql';
import { Role } from '@rekindle/identity/domain';

/** Who may do what in this area. A flag is for those who coach; a client learns what is closed for them, and why. */
export const safetyPermissions: PermissionTable = {
  'flag:read': [Role.OWNER, Role.COACH],
  'flag:raise': [Role.OWNER, Role.COACH],
  'gate:ask': [Role.CLIENT],
  'support:ask': [Role.CLIENT],
};
