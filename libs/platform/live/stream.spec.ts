import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { Stream } from './stream';

const often = { mayHear: () => true, isSignedIn: () => Promise.resolve(true), heartbeatMs: 5 };

describe('a stream', () => {
  it('shows at once that it is there, then says topics, and only those that may be heard', async () => {
    const stream = new Stream({ ...often, mayHear: (topic) => topic !== 'notes', heartbeatMs: 60_000 });
    stream.tell(['flags', 'notes']);
    stream.end();
    expect((await stream.out.toArray()).join('')).toBe(':\n\ndata: flags\n\n');
  });

  it('is cut when nobody takes what it says, so that nothing piles up', async () => {
    const stream = new Stream(often);
    const closed = once(stream.out, 'close');
    for (let times = 0; times < 1_000; times += 1) stream.tell(['flags']);
    await closed;
    expect(stream.out.readableLength).toBeLessThan(5_000);
    stream.tell(['flags']);
    expect(stream.out.destroyed).toBe(true);
  });

  it.each([
    ['is not signed in any more', () => Promise.resolve(false)],
    ['cannot be asked about', () => Promise.reject(new Error('The database is away.'))],
  ])('ends with the next heartbeat for somebody who %s', async (_who, isSignedIn) => {
    const stream = new Stream({ ...often, isSignedIn });
    expect((await stream.out.toArray()).join('')).toBe(':\n\n');
  });

  it('beats as long as somebody is there, and no longer', async () => {
    let asked = 0;
    const stream = new Stream({ ...often, isSignedIn: () => Promise.resolve((asked += 1) > 0) });
    stream.out.resume();
    while (asked < 3) await new Promise((resume) => setTimeout(resume, 5));
    stream.cut();
    await new Promise((resume) => setTimeout(resume, 20));
    const then = asked;
    await new Promise((resume) => setTimeout(resume, 30));
    expect(asked).toBe(then);
  });
});
