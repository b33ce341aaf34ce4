import type { PermissionTable } from '@rekindle/platform/graphql';
import { Role, staffRoles } from '@rekindle/identity/domain';

/** Who may do what in this area. Assistants see names and addresses; inviting is theirs too, because they keep the calendar. */
export const clientsPermissions: PermissionTable = {
  'client:list': staffRoles,
  'client:invite': staffRoles,
  'portal:today': [Role.CLIENT],
};
