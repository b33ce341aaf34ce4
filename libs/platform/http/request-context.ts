import type { FastifyInstance, FastifyRequest } from 'fastify';
import { nobody, runInContext, type Context, type Origin } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';

/** Finds out who sends a request. The area that knows people provides it. */
export abstract class Authenticator {
  /** @returns who acts and in which practice, or null for a visitor */
  abstract findSender(request: FastifyRequest): Promise<Omit<Context, 'requestId'> | null>;

  /** Whether whoever is at work in the context at hand is still signed in. Asking is no use of the session: it does not make it last. */
  abstract isSignedIn(): Promise<boolean>;
}

/** For a route that does not want to know who asks: no cookie is read, nothing is noted. */
export const forAnybody = { isForAnybody: true } as const;

/** Runs every GraphQL request in a context of its own, entered after the body was read, so that nothing read later leaves it. */
export function installRequestContext(fastify: FastifyInstance, authenticator: Authenticator): void {
  fastify.addHook('preHandler', (request, reply, next) => {
    const visit = { requestId: newId(), actor: nobody, origin: requestOrigin(request) };
    reply.header('x-request-id', visit.requestId);
    if ('isForAnybody' in request.routeOptions.config) return runInContext(visit, () => next());
    runInContext(visit, () => {
      authenticator.findSender(request).then(
        (sender) => runInContext({ ...visit, ...sender }, () => next()),
        (error: unknown) => next(error instanceof Error ? error : new Error(String(error))),
      );
    });
  });
}

const longestDevice = 200;

/** Where a request comes from, as the audit trail and the list of devices say it. */
export function requestOrigin({ ip, headers }: FastifyRequest): Origin {
  return { ip, device: (headers['user-agent'] ?? 'unknown').slice(0, longestDevice) };
}
