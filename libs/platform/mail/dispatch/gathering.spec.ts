import { describe, expect, it } from '@jest/globals';
import { Gathering } from './gathering';

function doubling(crowd?: () => number) {
  const asked: number[][] = [];
  const gathering = new Gathering({ patience: 3, ...(crowd ? { crowd } : {}) }, async (numbers: readonly number[]) => {
    asked.push([...numbers]);
    if (numbers.includes(13)) throw new Error('unlucky');
    return numbers.map((number) => number * 2);
  });
  return { asked, gathering };
}

describe('a gathering', () => {
  it('asks once what many ask together, and gives each its answer', async () => {
    const { asked, gathering } = doubling();
    expect(await Promise.all([1, 2, 3].map((number) => gathering.ask(number)))).toEqual([2, 4, 6]);
    expect(await gathering.ask(4)).toBe(8);
    expect(asked).toEqual([[1, 2, 3], [4]]);
  });

  it('asks apart what does not belong together', async () => {
    const { asked, gathering } = doubling();
    await Promise.all([gathering.ask(1, 'a'), gathering.ask(2, 'b'), gathering.ask(3, 'a')]);
    expect(asked).toEqual([[1, 3], [2]]);
  });

  it('asks no more than a hundred at once', async () => {
    const { asked, gathering } = doubling();
    await Promise.all(Array.from({ length: 250 }, (_, number) => gathering.ask(number + 20)));
    expect(asked.map(({ length }) => length)).toEqual([100, 100, 50]);
  });

  it('asks together what was asked while others were being answered', async () => {
    const { asked, gathering } = doubling();
    const first = gathering.ask(1);
    const later = first.then(() => Promise.all([gathering.ask(2), gathering.ask(3)]));
    expect(await later).toEqual([4, 6]);
    expect(asked).toEqual([[1], [2, 3]]);
  });

  it('waits for nobody when all are there', async () => {
    const { asked, gathering } = doubling(() => 2);
    await Promise.all([1, 2, 3].map((number) => gathering.ask(number)));
    expect(asked).toEqual([[1, 2], [3]]);
  });

  it('lets nobody fail because of another', async () => {
    const { gathering } = doubling();
    const [one, unlucky] = await Promise.allSettled([gathering.ask(1), gathering.ask(13)]);
    expect(one).toEqual({ status: 'fulfilled', value: 2 });
    expect(unlucky).toMatchObject({ status: 'rejected', reason: { message: 'unlucky' } });
  });
});
