import type { PermissionTable } from '@rekindle/platform/graphql';
import { Role } from '@rekindle/identity/domain';

/** Who may do what in this area. A client learns when their coach reads, and nothing else of it. */
export const reviewPermissions: PermissionTable = {
  'review:read': [Role.OWNER, Role.COACH],
  'review:settle': [Role.OWNER, Role.COACH],
  'promise:see': [Role.CLIENT],
};
