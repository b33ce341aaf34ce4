import type { PermissionTable } from '@rekindle/platform/graphql';
import { Role, staffRoles } from '@rekindle/identity/domain';

/** Who may do what in this area. Assistants see names and addresses; inviting is theirs too, because they keep the calendar. What clients tell is not for them. */
export const clientsPermissions: PermissionTable = {
  'client:list': staffRoles,
  'client:invite': staffRoles,
  'client:read': [Role.OWNER, Role.COACH],
  'client:change': [Role.OWNER, Role.COACH],
  'note:write': [Role.OWNER, Role.COACH],
  'alert:pin': [Role.OWNER, Role.COACH],
  'field:change': [Role.OWNER, Role.COACH],
  'client:tag': staffRoles,
  'tag:change': staffRoles,
  'client:assign': [Role.OWNER],
  'client:import': [Role.OWNER, Role.COACH],
  'client:export': [Role.OWNER, Role.COACH],
  'client:merge': [Role.OWNER, Role.COACH],
  'client:erase': [Role.OWNER],
  'consent:decide': [Role.CLIENT],
  'intake:answer': [Role.CLIENT],
  'portal:today': [Role.CLIENT],
};
