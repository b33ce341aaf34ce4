import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { newSecret } from '@rekindle/platform/crypto';
import type { Html } from './html';
import { html } from './html';
import { plainStyles } from './plain-styles';
import { forAnybody } from './request-context';
import type { Site, Sites } from './sites';

/** A page that needs no script: what stands in it, and what it looks like beyond what all of them share. */
export interface PlainPage {
  readonly title: string;
  readonly body: Html;
  readonly styles?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Place {
  readonly site: Site;
  readonly path: string;
  readonly show: () => Promise<PlainPage>;
}

/**
 * Pages that the api itself renders, for where an application would be too much. Areas add theirs when they start. Whoever asks for
 * one stays unknown: no cookie is read, and the database sees a visitor.
 */
@Injectable()
export class PlainPages {
  private readonly places: Place[] = [];

  /** @param path as in an address, without parameters; on the other site it leads wherever it led before */
  add(site: Site, path: string, show: () => Promise<PlainPage>): void {
    this.places.push({ site, path, show });
  }

  install(fastify: FastifyInstance, sites: Sites): void {
    for (const { site, path, show } of this.places) {
      const constraints = { host: new URL(sites.originOf(site)).host };
      fastify.get(path, { constraints, config: forAnybody }, async (_request, reply) => send(reply, await show()));
    }
  }
}

// Stricter than that of the applications: there is nothing to run, nothing to load and nothing to send.
const policy = "default-src 'none'; style-src 'nonce-NONCE'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function send(reply: FastifyReply, { title, body, styles = '', headers = {} }: PlainPage): FastifyReply {
  const nonce = newSecret();
  const head = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
      </head>
    </html>`.markup;
  return reply
    .headers({ 'cache-control': 'no-cache', 'content-security-policy': policy.replace('NONCE', nonce), ...headers })
    .type('text/html; charset=utf-8')
    .send(`${head}<style nonce="${nonce}">${plainStyles}${styles}</style></head><body>${body.markup}</body></html>`);
}
