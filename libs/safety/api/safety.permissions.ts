import type { PermissionTable } from '@rekindle/platform/graphql';
import { Role, staffRoles } from '@rekindle/identity/domain';

/**
 * Who may do what in this area. A flag is for those who coach; a client learns what is closed for them, and why. Lines are kept by
 * whoever runs the product, which no role says: `LineKeeping` asks for it as well.
 */
export const safetyPermissions: PermissionTable = {
  'crisis-line:keep': staffRoles,
  'flag:read': [Role.OWNER, Role.COACH],
  'flag:raise': [Role.OWNER, Role.COACH],
  'gate:ask': [Role.CLIENT],
  'support:ask': [Role.CLIENT],
};
