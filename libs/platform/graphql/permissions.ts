import { Global, Injectable, Module } from '@nestjs/common';

/** Which roles hold a permission; each area declares its own in `*.permissions.ts`. */
export type PermissionTable = Readonly<Record<`${string}:${string}`, readonly string[]>>;

/** All permissions of the product. Modules add theirs when they start. */
@Injectable()
export class Permissions {
  private readonly table = new Map<string, ReadonlySet<string>>();

  add(permissions: PermissionTable): void {
    for (const [name, roles] of Object.entries(permissions)) {
      if (this.table.has(name)) throw new Error(`The permission ${name} is declared twice.`);
      this.table.set(name, new Set(roles));
    }
  }

  has(role: string, permission: string): boolean {
    return this.table.get(permission)?.has(role) ?? false;
  }

  /** The whole matrix, for the snapshot that shows every change of it. */
  matrix(): Record<string, string[]> {
    return Object.fromEntries([...this.table].sort(([a], [b]) => a.localeCompare(b)).map(([name, roles]) => [name, [...roles].sort()]));
  }
}

/** Areas declare their permissions in every process, also where nobody asks for them. */
@Global()
@Module({ providers: [Permissions], exports: [Permissions] })
export class PermissionsModule {}
