import type { PermissionTable } from '@rekindle/platform/graphql';
import { Role } from '@rekindle/identity/domain';

/** Who may do what in this area. Assistants give nothing out and read nothing of it. */
export const programsPermissions: PermissionTable = {
  'exercise:assign': [Role.OWNER, Role.COACH],
  'exercise:review': [Role.OWNER, Role.COACH],
  'exercise:make': [Role.OWNER, Role.COACH],
  'program:run': [Role.OWNER, Role.COACH],
  'exercise:do': [Role.CLIENT],
};
