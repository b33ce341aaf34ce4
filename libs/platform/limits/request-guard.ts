import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { type GraphQLResolveInfo, OperationTypeNode } from 'graphql';
import { currentContext } from '@rekindle/platform/context';
import { defineLimits, minute } from './limit';
import { Limits } from './limits';

const says = 'That was a lot within a minute.';

/** What anybody may ask of us in a minute, whatever it is. */
const requestLimits = defineLimits({
  changes: { points: 120, seconds: minute, by: 'session', isCoarse: true, says },
  questions: { points: 600, seconds: minute, by: 'session', isCoarse: true, says },
  'visitor-questions': { points: 60, seconds: minute, by: 'address', isCoarse: true, says },
});

/** Counts each root field, so that ten aliases in one document are ten requests. Stands before the question who may call it. */
@Injectable()
export class RequestGuard implements CanActivate {
  constructor(private readonly limits: Limits) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    await this.limits.take(limitFor(execution));
    return true;
  }
}

function limitFor(execution: ExecutionContext) {
  if (isChange(execution)) return requestLimits.changes;
  return currentContext().actor.sessionId ? requestLimits.questions : requestLimits['visitor-questions'];
}

function isChange(execution: ExecutionContext): boolean {
  if (execution.getType() === 'http') return execution.switchToHttp().getRequest<{ method: string }>().method === 'POST';
  return GqlExecutionContext.create(execution).getInfo<GraphQLResolveInfo>().operation.operation !== OperationTypeNode.QUERY;
}
