import { expect, it } from '@jest/globals';
import { drawWindows, type FigureAt, type WindowsLook } from './draw-windows';

const at = (day: number, middle: number): FigureAt => ({ day, people: 40 - day / 10, middle, lower: middle - 10, upper: middle + 10 });
const look: WindowsLook = {
  ...{ width: 728, height: 160, hue: 3, name: 'distress', figure: '30', people: 'People' },
  scale: { least: 0, most: 100, step: 25, unit: '' },
};

it('draws figures as beads on a thread, with how far they spread and how many people they are of', () => {
  const { series, rows, ticks, levels } = drawWindows([at(0, 60), at(30, 45), at(90, 30)], look);
  expect(ticks.map(({ words }) => words)).toEqual(['0', '30', '90']);
  expect(rows[0]?.cells.map(({ words }) => words)).toEqual(['40', '37', '31']);
  expect(levels.at(-1)).toEqual({ y: 20, words: '100' });
  expect(series[0]?.line).toBe('M52 84L243.3 108L626 132');
  expect(series[0]?.band).toBe('M52 68L243.3 92L626 116L626 148L243.3 124L52 100Z');
  expect(series[0]?.beads).toHaveLength(3);
});

it('leaves out numbers that would touch those of a later day', () => {
  const { ticks } = drawWindows([at(0, 60), at(7, 50), at(30, 45), at(90, 30), at(91, 30)], { ...look, width: 340 });
  expect(ticks.map(({ words }) => words)).toEqual(['0', '30', '91']);
});

it('is one bead where there is one figure', () => {
  expect(drawWindows([at(0, 60)], look).series[0]).toMatchObject({ line: 'M52 84', band: null, end: { x: 52, y: 84 } });
});
