import type { FastifyReply, FastifyRequest } from 'fastify';
import { requestOrigin, siteOf, type Site } from '@rekindle/platform/http';
import { sessionLength } from '@rekindle/identity/domain';
import type { Entry } from '../factors/gate.service';
import type { SignInOutcome } from '../factors/second-step.type';
import type { Device } from './sessions.service';

// `__Host-` ties a cookie to exactly this host. Ports do not separate cookies, hence a name for each site.
const names: Record<Site, string> = { coach: '__Host-rk-coach', portal: '__Host-rk-portal' };

// Lax, not strict: a link in a mail must find the person signed in.
const always = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const;

/** The secret that a request carries, if any. */
export function readSessionCookie(request: FastifyRequest): string | null {
  return request.cookies[names[siteOf(request)]] ?? null;
}

/** Gives the browser the secret of a session that was just opened. A coach's ends with the browser; a client's phone keeps it. */
export function signIn<T>(reply: FastifyReply, { secret, result }: { secret: string | null; result: T }): T {
  if (secret === null) return result;
  const site = siteOf(reply.request);
  void reply.setCookie(names[site], secret, site === 'portal' ? { ...always, maxAge: sessionLength.portal.atMost } : always);
  return result;
}

/** The same at the gate, where there may be a step left instead. */
export function enter(reply: FastifyReply, entry: Entry): SignInOutcome {
  if ('step' in entry) return { viewer: null, step: entry.step };
  return { viewer: signIn(reply, { secret: entry.secret, result: entry.viewer }), step: null };
}

export function clearSessionCookie(reply: FastifyReply): void {
  void reply.clearCookie(names[siteOf(reply.request)], always);
}

/** Where a request comes from, for the list of devices. */
export function deviceOf(request: FastifyRequest): Device {
  return { site: siteOf(request), name: requestOrigin(request).device };
}
