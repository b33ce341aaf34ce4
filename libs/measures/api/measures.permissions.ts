import type { PermissionTable } from '@rekindle/platform/graphql';
import { Role } from '@rekindle/identity/domain';

/** Who may do what in this area. Only clients answer, and each only for themself; assistants read no answers. */
export const measuresPermissions: PermissionTable = {
  'measure:answer': [Role.CLIENT],
  'measure:read': [Role.OWNER, Role.COACH],
  'response-plan:read': [Role.OWNER, Role.COACH, Role.CLIENT],
  'response-plan:write': [Role.OWNER],
};
