import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { currentContext } from '@rekindle/platform/context';
import { Permissions } from './permissions';
import { Problem } from './problem';

const accessKey = 'access';
const freshKey = 'fresh';
const freshFor = 5 * 60_000;
const isPublic = Symbol('public');

/** Who may call a handler: those whose role holds this permission. */
export const Allow = (permission: string) => SetMetadata(accessKey, permission);

/** Beside the permission: only within five minutes after they showed who they are. For acts that cannot be undone. */
export const Fresh = () => SetMetadata(freshKey, true);

/** Anybody may call this handler, signed in or not. */
export const Public = () => SetMetadata(accessKey, isPublic);

/** What a handler is marked with; undefined where the mark was forgotten. */
export function accessOf(handler: object): unknown {
  return Reflect.getMetadata(accessKey, handler) as unknown;
}

/** Lets nothing through that is not marked: a forgotten mark is a closed door. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly permissions: Permissions,
  ) {}

  canActivate(execution: ExecutionContext): boolean {
    const access = this.reflector.get<unknown>(accessKey, execution.getHandler());
    if (access === isPublic) return true;

    const { role } = currentContext().actor;
    if (role === 'nobody') throw new Problem('signed-out', 'UNAUTHENTICATED', 'Please sign in.');
    if (typeof access === 'string' && this.permissions.has(role, access)) return this.demandProof(execution);
    throw new Problem('not-allowed', 'FORBIDDEN', 'Your role does not include this. The owner of the practice can change that.');
  }

  private demandProof(execution: ExecutionContext): boolean {
    if (this.reflector.get<boolean | undefined>(freshKey, execution.getHandler())) demandFreshProof();
    return true;
  }
}

/** What `Fresh` asks, for handlers that ask it of some callers only. @throws Problem prove-again */
export function demandFreshProof(): void {
  const { provedAt } = currentContext().actor;
  if (provedAt && Date.now() - provedAt.getTime() < freshFor) return;
  throw new Problem('prove-again', 'FORBIDDEN', 'Please show once more that it is you. Nothing was changed yet.');
}
