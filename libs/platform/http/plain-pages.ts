import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { newSecret } from '@rekindle/platform/crypto';
import { readForms } from './forms';
import { takesForms } from './front-door';
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
  /** 200 unless told. */
  readonly status?: number;
  /** It may send a form, to its own site. */
  readonly hasForm?: true;
}

/** @param rest what stands in the address where the path has its `*` */
type Show = (rest: string) => Promise<PlainPage>;
/** @returns null for an answer without words, where no person reads it */
type Answer = (form: URLSearchParams, rest: string) => Promise<PlainPage | null>;

interface Place<Does> {
  readonly site: Site;
  readonly path: string;
  readonly does: Does;
}

/**
 * Pages that the api itself renders, for where an application would be too much. Areas add theirs when they start. Whoever asks for
 * one stays unknown: no cookie is read, and the database sees a visitor.
 */
@Injectable()
export class PlainPages {
  private readonly places: Place<Show>[] = [];
  private readonly forms: Place<Answer>[] = [];

  /** @param path as in an address, without parameters but for a `*` at its end; on the other site it leads wherever it led before */
  add(site: Site, path: string, show: Show): void {
    this.places.push({ site, path, does: show });
  }

  /**
   * Takes a small form that anybody may send from anywhere, since no cookie is read: what it may do must follow from the address alone,
   * as with a mailed link that cannot be guessed.
   */
  addForm(site: Site, path: string, answer: Answer): void {
    this.forms.push({ site, path, does: answer });
  }

  install(fastify: FastifyInstance, sites: Sites): void {
    const constraintsOf = (site: Site) => ({ host: new URL(sites.originOf(site)).host });
    for (const { site, path, does } of this.places) {
      const options = { constraints: constraintsOf(site), config: forAnybody };
      fastify.get(path, options, async (request, reply) => send(reply, await does(restOf(request))));
    }
    void fastify.register(async (scope) => {
      readForms(scope);
      for (const { site, path, does } of this.forms) {
        const options = { constraints: constraintsOf(site), config: { ...forAnybody, ...takesForms } };
        scope.post(path, options, async (request, reply) => {
          const page = await does(request.body as URLSearchParams, restOf(request));
          return page ? send(reply, page) : reply.send();
        });
      }
    });
  }
}

function restOf({ params }: Pick<FastifyRequest, 'params'>): string {
  return (params as { '*'?: string })['*'] ?? '';
}

// Stricter than that of the applications: there is nothing to run, nothing to load and nothing to send.
const policy = "default-src 'none'; style-src 'nonce-NONCE'; base-uri 'none'; form-action FORMS; frame-ancestors 'none'";

function send(reply: FastifyReply, { title, body, styles = '', headers = {}, status = 200, hasForm }: PlainPage): FastifyReply {
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
  const ownPolicy = policy.replace('NONCE', nonce).replace('FORMS', hasForm ? "'self'" : "'none'");
  return reply
    .code(status)
    .headers({ 'cache-control': 'no-cache', 'content-security-policy': ownPolicy, ...headers })
    .type('text/html; charset=utf-8')
    .send(`${head}<style nonce="${nonce}">${plainStyles}${styles}</style></head><body>${body.markup}</body></html>`);
}
