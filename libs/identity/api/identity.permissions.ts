import type { PermissionTable } from '@rekindle/platform/graphql';
import { Role, staffRoles } from '@rekindle/identity/domain';

/** Who may do what in this area. */
export const identityPermissions: PermissionTable = {
  'practice:update': [Role.OWNER],
  'profile:update': [...staffRoles, Role.CLIENT],
  'file:open': [...staffRoles, Role.CLIENT],
  'live:listen': staffRoles,
  'session:end': [...staffRoles, Role.CLIENT],
  'session:prove': [...staffRoles, Role.CLIENT],
  'factor:manage': [...staffRoles, Role.CLIENT],
  'absence:set': [Role.OWNER, Role.COACH],
  'team:see': staffRoles,
  'team:invite': staffRoles,
  'team:remove': [Role.OWNER],
  'team:rules': [Role.OWNER],
  'keys:renew': [Role.OWNER],
  'audit:see': [Role.OWNER],
};
