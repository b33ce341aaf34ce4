import { expect, it } from '@jest/globals';
import { timelineArea } from './own-kinds';

it('calls every exercise by its title, and one that it does not know by its key', () => {
  const said = (key: string) => timelineArea.kinds.map(({ words }) => words({ codes: [key] }));
  expect(said('how-we-fought')).toEqual([
    'Exercise given out: How we fought',
    'Handed in: How we fought',
    'Reviewed: How we fought',
    'Handed back: How we fought',
  ]);
  expect(said('from-tomorrow')[1]).toBe('Handed in: from-tomorrow');
});
