import { Module } from '@nestjs/common';
import { Permissions } from '@rekindle/platform/graphql';
import { checkInsPermissions } from './check-ins.permissions';

/** Wires the area; what it serves is in its services. */
@Module({})
export class CheckInsModule {
  constructor(permissions: Permissions) {
    permissions.add(checkInsPermissions);
  }
}
