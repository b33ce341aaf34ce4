import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DeviceDrafts, Toasts } from '@rekindle/shared/ui';
import { NewerVersion } from './newer-version';

// jsdom has no workers: the spec is the browser here.
describe('a newer version', () => {
  const worker = new EventTarget();
  const { fetch } = globalThis;
  let script: HTMLScriptElement;
  let updates: { asked: number };

  beforeEach(() => {
    Object.defineProperty(navigator, 'serviceWorker', { value: worker, configurable: true });
    script = document.createElement('script');
    script.type = 'text/plain';
    script.src = '/main-ABCD1234.js';
    document.head.append(script);
    // Of this page alone: those of the specs before still listen.
    const own = { asked: 0 };
    updates = own;
    const update = () => Promise.resolve(own.asked++);
    TestBed.inject(NewerVersion).lookFor({ update } as unknown as ServiceWorkerRegistration);
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'serviceWorker');
    globalThis.fetch = fetch;
    script.remove();
  });

  async function takeOver(main: string): Promise<string | undefined> {
    globalThis.fetch = () => Promise.resolve({ ok: true, text: () => Promise.resolve(`files = ["${main}"]`) } as Response);
    worker.dispatchEvent(new Event('controllerchange'));
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
    return TestBed.inject(Toasts).current()?.text;
  }

  it('is told of once it is there', async () => {
    expect(await takeOver('/main-EFGH5678.js')).toBe('A newer version is ready.');
  });

  it('is none when the page came with it', async () => {
    expect(await takeOver('/main-ABCD1234.js')).toBeUndefined();
  });

  it('waits until nothing waits to be sent', async () => {
    const drafts = TestBed.inject(DeviceDrafts);
    await drafts.hold('exercises/a1/turn', 'In the hall.');
    expect(await takeOver('/main-EFGH5678.js')).toBeUndefined();
    await drafts.forget('exercises/a1/turn');
    TestBed.tick();
    expect(TestBed.inject(Toasts).current()?.text).toBe('A newer version is ready.');
  });

  it('is asked for whenever somebody comes back to the page', () => {
    document.dispatchEvent(new Event('visibilitychange'));
    expect(updates.asked).toBe(1);
  });
});
