import { describe, expect, it } from '@jest/globals';
import { aLook } from './any-curve.builder';
import { drawCurve } from './draw-curve';
import { dayTicks } from './scales';

// The first outcome of ten clients, as far as it may be drawn: reunion at 30, 60 and 90, moved on at 45 and 75.
const curve = {
  ...{ people: 10, endsAt: 90, times: [30, 45, 60, 75, 90], atRisk: [10, 9, 8, 6, 5], censored: [0, 0, 1, 0, 0] },
  lines: [
    {
      ...{ code: 'reunion', events: [1, 0, 1, 0, 1], shares: [0.1, 0.1, 0.2, 0.2, 19 / 60] },
      ...{ lower: [0.0057, 0.0057, 0.0309, 0.0309, 0.0733], upper: [0.3581, 0.3581, 0.4747, 0.4747, 0.6029] },
    },
    {
      ...{ code: 'moved-on', events: [0, 1, 0, 1, 0], shares: [0, 0.1, 0.1, 13 / 60, 13 / 60] },
      ...{ lower: [null, 0.0057, 0.0057, 0.03, 0.03], upper: [null, 0.3581, 0.3581, 0.5, 0.5] },
    },
  ],
};

describe('a curve that is drawn', () => {
  it('counts below its days who was at risk, and to whom it had happened', () => {
    const { ticks, rows } = drawCurve(curve, aLook());
    expect(ticks.map(({ words }) => words)).toEqual(['0', '14', '28', '42', '56', '70', '90']);
    expect(rows.map(({ name, cells }) => [name, ...cells.map(({ words }) => words)])).toEqual([
      ['Number at risk', '10', '10', '10', '9', '8', '6', '5'],
      ['So far', '0', '0', '0', '1', '1', '2', '3'],
    ]);
  });

  it('has at its end its figure, as whole percent of so few, and its name', () => {
    const { series } = drawCurve(curve, aLook());
    expect(series.map(({ label }) => [label.figure, label.name])).toEqual([
      ['32\u00a0%', 'reunion'],
      ['22\u00a0%', 'moved-on'],
    ]);
  });

  it('has a scale that holds its bands, with the unit at its top', () => {
    expect(drawCurve(curve, aLook()).levels.map(({ words }) => words)).toEqual(['0', '20', '40', '60', '80\u00a0%']);
  });

  it('is a line of steps, its band as narrow as it is where nothing is known', () => {
    const [, movedOn] = drawCurve(curve, aLook()).series;
    expect(movedOn?.line).toBe('M52 256H243.3V256H339V226.5H434.7V226.5H530.3V192.1H626V192.1H626');
    expect(movedOn?.band).toMatch(/^M52 256L243\.3 256L243\.3 256L339 256L339 150\.4/);
    const bare = {
      ...curve,
      lines: curve.lines.map((line) => ({ ...line, lower: line.shares.map(() => null), upper: line.shares.map(() => null) })),
    };
    expect(drawCurve(bare, aLook()).series.map(({ band }) => band)).toEqual([null, null]);
  });

  it('shows where people were last heard of if it is alone', () => {
    const alone = { ...curve, lines: curve.lines.slice(0, 1) };
    expect(drawCurve(alone, aLook()).series[0]?.uprights).toEqual([{ x: 434.7, y: 197 }]);
    expect(drawCurve(curve, aLook()).series[0]?.uprights).toEqual([]);
  });

  it('counts on after the last time at which something happened', () => {
    const longer = { ...curve, endsAt: 120 };
    const [atRisk] = drawCurve(longer, aLook()).rows;
    expect(atRisk?.cells.at(-1)?.words).toBe('4');
  });

  it('is a flat line where nothing has happened yet', () => {
    const quiet = {
      people: 9,
      endsAt: 40,
      times: [],
      atRisk: [],
      censored: [],
      lines: [{ code: 'together', events: [], shares: [], lower: [], upper: [] }],
    };
    const look = aLook({ soFar: null, lookOf: () => ({ name: 'together', hue: 1, isDashed: false, startsAt: 1 }) });
    const { series, levels, rows } = drawCurve(quiet, look);
    expect(series[0]).toMatchObject({ line: 'M52 20H626', band: null, label: { figure: '100\u00a0%' } });
    expect(levels.at(-1)?.words).toBe('100\u00a0%');
    expect(rows).toHaveLength(1);
  });
});

it.each([
  [365, 7, [0, 60, 120, 180, 240, 300, 365]],
  [365, 4, [0, 120, 240, 365]],
  [240, 5, [0, 60, 120, 180, 240]],
  [20, 7, [0, 7, 14, 20]],
  [730, 7, [0, 120, 240, 360, 480, 600, 730]],
  [0.0625, 7, [0, 0.0625]],
])('%d days have, with room for %d stretches, ticks at %j', (end, most, ticks) => {
  expect(dayTicks(end, most)).toEqual(ticks);
});
