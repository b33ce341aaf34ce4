import { type CanActivate, type ExecutionContext, Injectable, RequestMethod, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { currentContext } from '@rekindle/platform/context';
import { Permissions } from './permissions';
import { Problem } from './problem';

const accessKey = 'access';
const freshKey = 'fresh';
const readingKey = 'while-reading-only';
const freshFor = 5 * 60_000;
const isPublic = Symbol('public');

/** Who may call a handler: those whose role holds this permission. */
export const Allow = (permission: string) => SetMetadata(accessKey, permission);

/** Beside the permission: only within five minutes after they showed who they are. For acts that cannot be undone. */
export const Fresh = () => SetMetadata(freshKey, true);

/** Beside the permission, on a handler that changes something: whoever reads only may call it too. Without it they may not. */
export const WhileReadingOnly = () => SetMetadata(readingKey, true);

/** Anybody may call this handler, signed in or not. */
export const Public = () => SetMetadata(accessKey, isPublic);

/** What a handler is marked with; undefined where the mark was forgotten. */
export function accessOf(handler: object): unknown {
  return Reflect.getMetadata(accessKey, handler) as unknown;
}

/** Whether whoever reads only may call a handler: it only reads itself, or says so. Whatever is neither is closed to them. */
export function isOpenToReaders(handler: object): boolean {
  const of = (key: string): unknown => Reflect.getMetadata(key, handler);
  return (
    of('graphql:resolver_type') === 'Query' ||
    of('method') === RequestMethod.GET ||
    of(readingKey) === true ||
    accessOf(handler) === isPublic
  );
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

    const { role, readsOnly } = currentContext().actor;
    if (role === 'nobody') throw new Problem('signed-out', 'UNAUTHENTICATED', 'Please sign in.');
    if (typeof access !== 'string' || !this.permissions.has(role, access))
      throw new Problem('not-allowed', 'FORBIDDEN', 'Your role does not include this. The owner of the practice can change that.');
    if (readsOnly && !isOpenToReaders(execution.getHandler()))
      throw new Problem('reads-only', 'FORBIDDEN', 'Nothing new can be stored here any more. What is there stays yours to read.');
    return this.demandProof(execution);
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
