import { applyDecorators, type CanActivate, type ExecutionContext, Injectable, SetMetadata, UseGuards } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { CountedBy, Limit } from './limit';
import { Limits } from './limits';

type Known = Limit<Exclude<CountedBy, 'key'>>;
type Keyed = readonly [limit: Limit<'key'>, key: (args: never) => string];

const limitedKey = 'limited';

/**
 * How often a handler may be called: limits in the order in which they are asked, those by a key with what makes it of the
 * arguments. Counted once it is settled who may call.
 */
export const Limited = (...limits: readonly (Known | Keyed)[]) => applyDecorators(SetMetadata(limitedKey, limits), UseGuards(LimitedGuard));

@Injectable()
class LimitedGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limits: Limits,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const all = this.reflector.get<readonly (Known | Keyed)[]>(limitedKey, execution.getHandler());
    for (const one of all) await ('name' in one ? this.limits.take(one) : this.limits.take(one[0], one[1](argumentsOf(execution))));
    return true;
  }
}

function argumentsOf(execution: ExecutionContext): never {
  return GqlExecutionContext.create(execution).getArgs<never>();
}
