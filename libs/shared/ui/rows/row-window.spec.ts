import { signal } from '@angular/core';
import { describe, expect, it } from '@jest/globals';
import { RowWindow } from './row-window';

const people = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `${index}` }));

describe('a window over many rows', () => {
  const all = signal(people(1000));
  const seen = new RowWindow(() => all(), { height: 50 });
  const ids = () => seen.rows().map(({ row }) => Number(row.id));
  const scrollTo = (y: number) => seen.lies({ top: 200 - y, height: 600 });

  it('draws what is seen and a little more, and leaves room for the rest', () => {
    scrollTo(20_200);
    const [first = 0, last = 0] = [ids()[0], ids().at(-1)];
    expect(first).toBeLessThanOrEqual(400 - 12);
    expect(last).toBeGreaterThanOrEqual(411 + 12);
    expect(ids().length).toBeLessThan(50);
    expect(seen.above() + ids().length * 50 + seen.below()).toBe(1000 * 50);
    expect(seen.above()).toBe(first * 50);
  });

  it('draws the same rows while the window moves by less than a few', () => {
    scrollTo(20_230);
    const before = seen.rows();
    scrollTo(20_240);
    expect(seen.rows()).toBe(before);
  });

  it('keeps the row with the focus on either side, at its place', () => {
    scrollTo(20_200);
    seen.keep(3);
    expect(seen.rows()[0]).toEqual({ row: { id: '3' }, index: 3, keptAt: 150 });
    scrollTo(0);
    expect(seen.rows()[3]).toEqual({ row: { id: '3' }, index: 3, keptAt: null });
    seen.keep(990);
    expect(seen.rows().at(-1)?.index).toBe(990);
    seen.keep(null);
    expect(seen.rows().at(-1)?.index).toBeLessThan(40);
  });

  it('keeps the same person when others come before them', () => {
    scrollTo(20_200);
    seen.keep(3);
    all.update((before) => [{ id: 'new' }, ...before]);
    expect(seen.rows()[0]).toEqual({ row: { id: '3' }, index: 4, keptAt: 200 });
    all.set(people(1000));
    seen.keep(null);
  });

  it('says when the end is near, once for each length', () => {
    scrollTo(0);
    expect(seen.nearEnd()).toBeNull();
    scrollTo(50_000);
    expect(seen.nearEnd()).toBe(1000);
    all.set(people(1050));
    scrollTo(49_000);
    expect(seen.nearEnd()).toBeNull();
    scrollTo(51_500);
    expect(seen.nearEnd()).toBe(1050);
  });

  it('is no shorter than its rows when there are fewer of them than before', () => {
    scrollTo(50_000);
    all.set(people(3));
    expect(ids().length).toBeGreaterThan(0);
    scrollTo(0);
    expect(ids()).toEqual([0, 1, 2]);
    all.set([]);
    expect(ids()).toEqual([]);
  });
});
