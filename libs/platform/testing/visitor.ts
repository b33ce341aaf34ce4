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
    const payload = typeof body === 'string' ? body : JSON.stringify(body);
    return this.send('/graphql', payload, { 'content-type': 'application/json', ...headers });
  }

  /** Hands in a file as the web applications do. */
  async upload(path: string, bytes: Buffer, name = 'picture.png', headers: Record<string, string> = {}): Promise<Answer> {
    const boundary = randomBytes(12).toString('hex');
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: image/png\r\n\r\n`;
    const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    return this.send(path, payload, { 'content-type': `multipart/form-data; boundary=${boundary}`, 'rekindle-upload': '1', ...headers });
  }

  /** Sends the form of a page that has no script. */
  async fill(path: string, fields: Readonly<Record<string, string>>): Promise<LightMyRequestResponse> {
    const payload = new URLSearchParams(fields).toString();
    const headers = { host: new URL(this.origin).host, 'content-type': 'application/x-www-form-urlencoded' };
    return this.fastify.inject({ method: 'POST', url: path, remoteAddress: this.ip, headers, payload });
  }

  /** Opens an address of the site, such as a file's. */
  async open(path: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    return this.fastify.inject({ method: 'GET', url: path, remoteAddress: this.ip, headers: { ...this.ownHeaders(), ...headers } });
  }

  private async send(url: string, payload: string | Buffer, headers: Record<string, string>): Promise<Answer> {
    const response = await this.fastify.inject({
      method: 'POST',
      url,
      remoteAddress: this.ip,
      headers: { ...this.ownHeaders(), origin: this.origin, ...headers },
      payload,
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

  private ownHeaders(): Record<string, string> {
    return { host: new URL(this.origin).host, ...this.cookieHeader() };
  }

  private cookieHeader(): Record<string, string> {
    return this.cookies.size > 0 ? { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') } : {};
  }
}

// Of 16 million networks: visitors who share one by chance would use up each other's limits.
function aRandomIp(): string {
  return [...randomBytes(4)].join('.');
}
