import type { FastifyRequest } from 'fastify';
import { origin, readConfig } from '@rekindle/platform/config';

/** The two web applications. Each has an origin and a cookie of its own; one api serves both. */
export type Site = 'coach' | 'portal';

const config = { COACH_ORIGIN: origin, PORTAL_ORIGIN: origin };

/** Where each site lives. */
export class Sites {
  private constructor(private readonly origins: Readonly<Record<Site, string>>) {}

  static fromConfig(): Sites {
    const { COACH_ORIGIN, PORTAL_ORIGIN } = readConfig(config);
    return new Sites({ coach: COACH_ORIGIN, portal: PORTAL_ORIGIN });
  }

  /** For example `https://coach.example`; links in mails start with it, never with what a request claims. */
  originOf(site: Site): string {
    return this.origins[site];
  }

  get isHttps(): boolean {
    return this.origins.coach.startsWith('https:');
  }

  /** The ports that the origins name: here each site has one, behind a proxy both may share one. */
  get ports(): number[] {
    return [
      ...new Set(Object.values(this.origins).map((address) => Number(new URL(address).port || (address.startsWith('https:') ? 443 : 80)))),
    ];
  }

  /** Which site a request is for, by its Host header; null for a host that is not ours. */
  findSite(request: Pick<FastifyRequest, 'headers'>): Site | null {
    const { host } = request.headers;
    const found = Object.entries(this.origins).find(([, address]) => new URL(address).host === host);
    return found ? (found[0] as Site) : null;
  }
}

const siteKey = Symbol('site');

/** Remembers the site that the host check found. */
export function setSite(request: FastifyRequest, site: Site): void {
  (request as FastifyRequest & { [siteKey]?: Site })[siteKey] = site;
}

/** The site a request is for. */
export function siteOf(request: FastifyRequest): Site {
  const site = (request as FastifyRequest & { [siteKey]?: Site })[siteKey];
  if (!site) throw new Error('The host of this request was not checked.');
  return site;
}
