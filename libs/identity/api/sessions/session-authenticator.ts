import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Context, currentContext } from '@rekindle/platform/context';
import { fingerprint } from '@rekindle/platform/crypto';
import { Authenticator, siteOf } from '@rekindle/platform/http';
import { readSessionCookie } from './session-cookie';
import { SessionsRepository } from './sessions.repository';
import { contextOfSession } from './sessions.service';

/** Knows a person by the session cookie of the site they are on. */
@Injectable()
export class SessionAuthenticator extends Authenticator {
  constructor(private readonly sessions: SessionsRepository) {
    super();
  }

  async findSender(request: FastifyRequest): Promise<Omit<Context, 'requestId'> | null> {
    const secret = readSessionCookie(request);
    if (!secret) return null;
    const session = await this.sessions.findLive(fingerprint(secret));
    // A portal session says nothing on the coach's site, whatever cookie it comes in.
    return session?.site === siteOf(request) ? contextOfSession(session) : null;
  }

  async isSignedIn(): Promise<boolean> {
    const { sessionId } = currentContext().actor;
    return sessionId !== undefined && (await this.sessions.isLive(sessionId));
  }
}
