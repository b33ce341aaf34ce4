import type { PermissionTable } from '@rekindle/platform/graphql';
import { staffRoles } from '@rekindle/identity/domain';

/** Who may do what in this area. */
export const checkInsPermissions: PermissionTable = {
  'check-in:list': staffRoles,
};
