import { randomBytes } from 'node:crypto';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

/** What came back for a GraphQL document. */
export interface Answer {
  readonly status: number;
  readonly data: Record<string, any> | null;
  readonly errors: {
    message: string;
    path?: string[];
    extensions: { code: string; problem?: string; field?: string; retryAfter?: number; requestId?: string };
  }[];
  readonly response: LightMyRequestResponse;
}

/** A browser on one of the two sites, somewhere in the world: sends requests through the whole api and keeps its cookies. */
export class Visitor {
  readonly cookies = new Map<string, string>();

  /** @param ip where the browser is; nobody shares it by chance */
  constructor(
    private readonly fastify: FastifyInstance,
    readonly origin: string,
    readonly ip = aRandomIp(),
  ) {}

  /** Sends a document as the web applications do. */
  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    return this.post({ query, variables });
  }

  /** The one root field of a document that must succeed. */
  async get<T = any>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.ask(query, variables);
    if (errors.length > 0 || !data) throw new Error(`Expected an answer, got ${JSON.stringify(errors)}`);
    return Object.values(data)[0] as T;
  }

  /** The problem that a document must run into: `identity.link-used`, or the transport code where there is none. */
  async problemOf(query: string, variables: Record<string, unknown> = {}): Promise<string | undefined> {
    const { errors } = await this.ask(query, variables);
    return errors[0]?.extensions.problem ?? errors[0]?.extensions.code;
  }

  /** Sends anything, well-formed or not. */
  async post(body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await this.fastify.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: this.ip,
      headers: {
        host: new URL(this.origin).host,
        origin: this.origin,
        'content-type': 'application/json',
        ...this.cookieHeader(),
        ...headers,
      },
      payload: typeof body === 'string' ? body : JSON.stringify(body),
    });
    for (const { name, value } of response.cookies) {
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const { data = null, errors = [] } = response.headers['content-type']?.toString().includes('json')
      ? response.json<Partial<Answer>>()
      : {};
    return { status: response.statusCode, data, errors, response };
  }

  private cookieHeader(): Record<string, string> {
    return this.cookies.size > 0 ? { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') } : {};
  }
}

// Of 16 million networks: visitors who share one by chance would use up each other's limits.
function aRandomIp(): string {
  return [...randomBytes(4)].join('.');
}
