import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { Visitor } from '@rekindle/platform/testing';
import type { RawServer } from './raw-socket.builder';

/** A line on which an open page listens, and what has come on it. */
export interface OpenLine {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly topics: () => string[];
  /** Everything, for a refusal. */
  readonly text: () => string;
  /** When the server ends it; null as long as it is open. */
  readonly ended: Promise<void>;
  readonly isOpen: () => boolean;
  readonly leave: () => void;
}

/** Opens the line as the dashboard does, over a real connection. */
export async function openLine(server: RawServer, browser: Visitor, headers: Record<string, string> = {}): Promise<OpenLine> {
  const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ');
  const own = { host: new URL(browser.origin).host, origin: browser.origin, 'content-type': 'application/json', cookie };
  const asking = request({ port: server.port, host: '127.0.0.1', path: '/live', method: 'POST', headers: { ...own, ...headers } });
  asking.on('error', () => undefined).end('{}');
  const [answer] = (await once(asking, 'response')) as [IncomingMessage];
  let text = '';
  let isOpen = true;
  answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  answer.on('error', () => undefined);
  const ended = once(answer, 'close').then(() => void (isOpen = false));
  return {
    ...{ status: answer.statusCode ?? 0, headers: answer.headers, ended, isOpen: () => isOpen },
    ...{ text: () => text, topics: () => [...text.matchAll(/^data: (.*)$/gm)].map(([, topic = '']) => topic) },
    leave: () => answer.destroy(),
  };
}
