import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Toasts } from '../toast/toasts';
import { Deed } from './deed';

describe('what a button does', () => {
  let finish: () => void;
  let fail: (reason: Error) => void;
  let count: number;
  let deed: Deed<[string]>;

  beforeEach(() => {
    count = 0;
    deed = TestBed.runInInjectionContext(
      () =>
        new Deed((_id: string) => {
          count++;
          return new Promise<void>((done, refuse) => ([finish, fail] = [done, refuse]));
        }),
    );
  });

  it('is done once, however often the button is pressed meanwhile', async () => {
    const first = deed.do('a');
    expect(await deed.do('b')).toBe(false);
    expect(deed.of()).toBe('a');
    finish();
    expect(await first).toBe(true);
    expect([count, deed.isUnderWay()]).toEqual([1, false]);
  });

  it('says in a toast what stopped it, and can be done again', async () => {
    const done = deed.do('a');
    fail(new Error('Nothing was lost.'));
    expect(await done).toBe(false);
    expect(TestBed.inject(Toasts).current()?.text).toBe('Nothing was lost.');
    expect(deed.isUnderWay()).toBe(false);
  });
});
