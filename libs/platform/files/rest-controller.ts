import { applyDecorators, type ArgumentsHost, Catch, Controller, type ExceptionFilter, UseFilters } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { formatError, Problem, type TransportCode } from '@rekindle/platform/graphql';

const statusOf: Readonly<Record<TransportCode, number>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
};

/** Handlers for what GraphQL does not carry. Who may call them is marked and guarded as everywhere, and problems look the same. */
export const RestController = (path: string) => applyDecorators(Controller(path), UseFilters(ProblemFilter));

@Catch()
class ProblemFilter implements ExceptionFilter {
  catch(failure: unknown, host: ArgumentsHost): void {
    const status = failure instanceof Problem ? statusOf[failure.code] : 500;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (failure instanceof Problem && failure.retryAfter) void reply.header('retry-after', failure.retryAfter);
    void reply
      .code(status)
      .header('cache-control', 'no-store')
      .send({ errors: [formatError({ message: '' }, failure)] });
  }
}
