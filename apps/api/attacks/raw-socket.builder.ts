import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { TestApi } from '@rekindle/platform/testing';

/** The api on a real port, for requests that no client library would send. */
export class RawServer {
  private constructor(
    readonly port: number,
    readonly stop: () => Promise<void>,
  ) {}

  static async start(api: TestApi): Promise<RawServer> {
    const fastify = api.app.getHttpAdapter().getInstance();
    const server = createServer((request, response) => fastify.routing(request, response));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const stop = () =>
      new Promise<void>((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      });
    return new RawServer((server.address() as AddressInfo).port, stop);
  }

  /** A connection that has said nothing yet. */
  async connect(): Promise<Socket> {
    const socket = connect(this.port, '127.0.0.1');
    socket.on('error', () => undefined);
    await new Promise<void>((connected) => socket.once('connect', connected));
    return socket;
  }

  /** Sends bytes as they are and reads until the server closes or has answered. @returns status and the whole answer */
  async send(text: string): Promise<{ status: number; answer: string }> {
    const socket = await this.connect();
    let answer = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
    socket.write(text);
    await new Promise<void>((ended) => socket.once('close', ended));
    return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]), answer };
  }

  /** A POST with JSON whose request line and headers are the attacker's; the connection closes after the answer. */
  async post(
    target: string,
    headers: Record<string, string>,
    body = '{"query":"{ __typename }"}',
  ): Promise<{ status: number; answer: string }> {
    const all = {
      host: 'coach.test',
      'content-type': 'application/json',
      connection: 'close',
      'content-length': String(Buffer.byteLength(body)),
      ...headers,
    };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
    return this.send([`POST ${target} HTTP/1.1`, ...lines, '', body].join('\r\n'));
  }
}
