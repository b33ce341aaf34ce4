import { DestroyRef, EnvironmentInjector, createEnvironmentInjector, runInInjectionContext } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SpokenLine } from '../testing/spoken-line';
import { Live } from './live';
import { LiveLine, NotLetIn } from './live-line';
import { pauseAfter } from './pause-after';

const minute = 60_000;

let live: Live;
let line: SpokenLine;
let heard: string[];
beforeEach(() => {
  jest.useFakeTimers();
  TestBed.configureTestingModule({ providers: [{ provide: LiveLine, useExisting: SpokenLine }] });
  show('visible');
  live = TestBed.inject(Live);
  line = TestBed.inject(SpokenLine);
  heard = [];
});
afterEach(() => void jest.useRealTimers());

function show(state: 'visible' | 'hidden'): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
const listen = (topic = 'flags') => live.listen(topic, () => heard.push(topic));

async function say(topic: string): Promise<void> {
  line.say(topic);
  await pass(0);
}

describe('what is told', () => {
  it('is heard by those who listen to it, from one line for all', async () => {
    listen();
    listen();
    listen('notes');
    await pass(0);
    await say('flags');
    expect(heard).toEqual(['flags', 'flags']);
    expect(line.times).toBe(1);
  });

  it('is not asked for while nobody listens', async () => {
    await pass(minute);
    expect(line.times).toBe(0);
  });

  it('is heard as long as the component lives, and the line is closed a moment later', async () => {
    const component = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
    runInInjectionContext(component, () => live.on('flags', () => heard.push('flags')));
    expect(component.get(DestroyRef).destroyed).toBe(false);
    await pass(0);
    component.destroy();
    await say('flags');
    expect(heard).toEqual([]);
    await pass(minute);
    expect(line.isOpen).toBe(false);
  });

  it('comes on the same line after going to the next page', async () => {
    const leave = listen();
    await pass(0);
    leave();
    listen('notes');
    await pass(minute);
    await say('notes');
    expect([heard, line.times]).toEqual([['notes'], 1]);
  });
});

describe('a page that cannot be seen', () => {
  it('hears nothing and holds no line; when it is looked at again, everybody asks once', async () => {
    listen();
    listen('notes');
    await pass(0);
    show('hidden');
    expect(line.isOpen).toBe(false);
    await pass(10 * minute);
    expect([heard, line.times]).toEqual([[], 1]);
    show('visible');
    await pass(0);
    expect([heard, line.times]).toEqual([['flags', 'notes'], 2]);
    await say('flags');
    expect(heard).toEqual(['flags', 'notes', 'flags']);
  });

  it('asks once when it is looked at for the first time', async () => {
    show('hidden');
    listen();
    await pass(minute);
    expect(line.times).toBe(0);
    show('visible');
    await pass(0);
    expect(heard).toEqual(['flags']);
  });
});

describe('a line that is cut', () => {
  it('is opened again after one or two seconds, and everybody asks once, for something may have been missed', async () => {
    listen();
    await pass(0);
    line.cut();
    await pass(900);
    expect(line.times).toBe(1);
    await pass(1_100);
    expect([heard, line.times]).toEqual([['flags'], 2]);
  });

  it('is tried less and less often while it cannot be opened, and again when it can', async () => {
    line.failure = new TypeError('Failed to fetch');
    listen();
    await pass(15_000);
    const early = line.times;
    expect(early).toBeLessThanOrEqual(5);
    await pass(10 * minute);
    expect(line.times - early).toBeGreaterThanOrEqual(19);
    expect(line.times - early).toBeLessThanOrEqual(42);
    line.failure = null;
    await pass(31_000);
    expect(heard).toEqual(['flags']);
  });

  it('is left alone when it is not for them, until they come back to the page', async () => {
    line.failure = new NotLetIn();
    listen();
    await pass(10 * minute);
    expect(line.times).toBe(1);
    line.failure = null;
    show('visible');
    await pass(0);
    expect([heard, line.times]).toEqual([['flags'], 2]);
  });

  it('is not tried while the page is hidden', async () => {
    line.failure = new TypeError('Failed to fetch');
    listen();
    await pass(0);
    show('hidden');
    await pass(10 * minute);
    expect(line.times).toBe(1);
  });
});

it.each([
  [1, 1_000, 2_000],
  [2, 2_000, 4_000],
  [4, 8_000, 16_000],
  [5, 15_000, 30_000],
  [50, 15_000, 30_000],
])('after %d failures the next try comes in %d to %d ms', (failures, least, most) => {
  expect([pauseAfter(failures, 0), pauseAfter(failures, 1)]).toEqual([least, most]);
});
