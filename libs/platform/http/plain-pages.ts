import { Injectable } from '@nestjs/common';
import type { FastifyContextConfig, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { newSecret } from '@rekindle/platform/crypto';
import type { Html } from './html';
import { html } from './html';
import { plainStyles } from './plain-styles';
import { readForms } from './forms';
import { takesForms } from './front-door';
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
  /** It holds a form, which may be sent to its own site. */
  readonly hasForm?: boolean;
}

/** What somebody asked for: the named parts of the address, and what follows its question mark. */
export interface Visit {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** A form that was sent: each field once, the last one where a name comes twice. */
export interface SentForm extends Visit {
  readonly form: Readonly<Record<string, string>>;
}

/** Where whoever sent a form goes on: a path on the same site, so that loading the page again sends nothing again. */
export interface GoOn {
  readonly to: string;
}

interface Place {
  readonly site: Site;
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly answer: (visit: SentForm) => Promise<PlainPage | GoOn | null>;
}

/**
 * Pages that the api itself renders, for where an application would be too much. Areas add theirs when they start. Whoever asks for
 * one stays unknown: no cookie is read, and the database sees a visitor.
 */
@Injectable()
export class PlainPages {
  private readonly places: Place[] = [];

  /** @param path as in an address, `/c/:token`; on the other site it leads wherever it led before */
  add(site: Site, path: string, show: (visit: Visit) => Promise<PlainPage>): void {
    this.places.push({ site, path, method: 'GET', answer: show });
  }

  /**
   * Takes a small form that anybody may send from anywhere, since no cookie is read: what it may do must follow from the address alone,
   * as with a mailed link that cannot be guessed. Looking at a page never changes anything: whatever does comes through here.
   *
   * @param handle answers null where no person reads what comes back
   */
  take(site: Site, path: string, handle: (sent: SentForm) => Promise<PlainPage | GoOn | null>): void {
    this.places.push({ site, path, method: 'POST', answer: handle });
  }

  install(fastify: FastifyInstance, sites: Sites): void {
    void fastify.register(async (forms) => {
      readForms(forms);
      for (const { site, path, method, answer } of this.places) {
        const constraints = { host: new URL(sites.originOf(site)).host };
        const handler = async (request: FastifyRequest, reply: FastifyReply) => send(reply, await answer(visitOf(request)));
        const config: FastifyContextConfig & typeof forAnybody = { ...forAnybody, ...(method === 'POST' ? takesForms : {}) };
        forms.route({ method, url: path, constraints, config, handler });
      }
    });
  }
}

function visitOf({ params, query, body }: FastifyRequest): SentForm {
  const texts = (from: unknown) =>
    Object.fromEntries(
      Object.entries(from ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[1].includes('\0')),
    );
  return { params: texts(params), query: texts(query), form: texts(body instanceof URLSearchParams ? Object.fromEntries(body) : {}) };
}

// Stricter than that of the applications: there is nothing to run, nothing to load and nothing to send.
const policy = "default-src 'none'; style-src 'nonce-NONCE'; base-uri 'none'; form-action FORMS; frame-ancestors 'none'";

function send(reply: FastifyReply, answer: PlainPage | GoOn | null): FastifyReply {
  if (!answer) return reply.send();
  if ('to' in answer) return reply.code(303).header('location', answer.to).header('cache-control', 'no-store').send();
  const { title, body, styles = '', headers = {}, status = 200, hasForm = false } = answer;
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
  const own = policy.replace('NONCE', nonce).replace('FORMS', hasForm ? "'self'" : "'none'");
  return reply
    .code(status)
    .headers({ 'cache-control': 'no-cache', 'content-security-policy': own, ...headers })
    .type('text/html; charset=utf-8')
    .send(`${head}<style nonce="${nonce}">${plainStyles}${styles}</style></head><body>${body.markup}</body></html>`);
}
