import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { LiveLine, NotLetIn } from './live-line';

// The network is the edge: what the browser has there, jsdom lacks.
const { ReadableStream } = jest.requireActual<typeof globalThis>('node:stream/web');
const { TextDecoder, TextEncoder } = jest.requireActual<typeof globalThis>('node:util');

const bytes = new TextEncoder();
let asked: [string, RequestInit][];
let out: ReadableStreamDefaultController<Uint8Array>;
let status: number;

beforeEach(() => {
  [asked, status] = [[], 200];
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (out = controller) });
  const fetch = (url: string, how: RequestInit) => {
    asked.push([url, how]);
    return Promise.resolve({ status, ok: status === 200, body: status === 200 ? body : null });
  };
  Object.assign(globalThis, { fetch, TextDecoder });
});
afterEach(() => {
  jest.useRealTimers();
  delete (globalThis as { fetch?: unknown }).fetch;
});

const open = () => TestBed.inject(LiveLine).open(new AbortController().signal);

async function heard(topics: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const topic of topics) all.push(topic);
  return all;
}

describe('the line', () => {
  it('is asked for by POST and as JSON, which no other site can send', async () => {
    await open();
    expect(asked).toEqual([['/live', expect.objectContaining({ method: 'POST', headers: { 'content-type': 'application/json' } })]]);
  });

  it('says topics, however its bytes were cut, and nothing of its heartbeats', async () => {
    const topics = heard(await open());
    for (const piece of [':\n\nda', 'ta: fla', 'gs\n', '\n:\n', '\ndata: notes\n\n']) out.enqueue(bytes.encode(piece));
    out.close();
    expect(await topics).toEqual(['flags', 'notes']);
  });

  it('counts as cut when it is silent for too long', async () => {
    jest.useFakeTimers();
    const topics = heard(await open());
    out.enqueue(bytes.encode(':\n\n'));
    await jest.advanceTimersByTimeAsync(49_000);
    out.enqueue(bytes.encode('data: flags\n\n'));
    await jest.advanceTimersByTimeAsync(51_000);
    expect(await topics).toEqual(['flags']);
  });

  it.each([401, 403])('is not for whoever is answered %d', async (refusal) => {
    status = refusal;
    await expect(open()).rejects.toThrow(NotLetIn);
  });

  it.each([429, 502])('may be tried again after %d', async (refusal) => {
    status = refusal;
    await expect(open()).rejects.not.toThrow(NotLetIn);
  });
});
