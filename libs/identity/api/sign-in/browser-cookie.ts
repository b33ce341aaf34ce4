import type { FastifyReply, FastifyRequest } from 'fastify';
import { linkLasts } from '@rekindle/identity/domain';
import { siteOf, type Site } from '@rekindle/platform/http';

// Remembers for as long as a link lives that this browser asked for it.
const names: Record<Site, string> = { coach: '__Host-rk-coach-asked', portal: '__Host-rk-portal-asked' };

export function readBrowserCookie(request: FastifyRequest): string | null {
  return request.cookies[names[siteOf(request)]] ?? null;
}

export function writeBrowserCookie(reply: FastifyReply, secret: string): void {
  void reply.setCookie(names[siteOf(reply.request)], secret, {
    httpOnly: true,
    secure: true,
    sameSite: 'lax',
    path: '/',
    maxAge: linkLasts.signIn / 1_000,
  });
}
