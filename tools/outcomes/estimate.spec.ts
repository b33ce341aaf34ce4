import { describe, expect, it } from '@jest/globals';
import { answerTo, estimateOf } from './run-estimate.builder';

const outcomes = ['time,cause', '30,1', '45,2', '60,1', '60,0', '75,2', '90,1', '100,0', '120,2', '150,1', '180,0'];
const together = ['time,event', '20,1', '45,1', '60,0', '90,1', '90,0', '180,0', '200,1', '365,0'];

describe('npm run estimate -- km', () => {
  it('has a row for each time, ascending, and says what it is', async () => {
    const { rows, ...head } = await answerTo('km', ...together);
    expect(head).toEqual({ method: 'km', conf: 'log-log', variance: 'delta', n: 8, events: 4, median: 200 });
    expect(rows.map(({ time }: any) => time)).toEqual([20, 45, 60, 90, 180, 200, 365]);
    expect(rows[3]).toEqual({
      time: 90,
      atRisk: 5,
      events: 1,
      censored: 1,
      estimate: expect.closeTo(0.6, 12),
      se: expect.closeTo(0.181659, 6),
      lower: expect.closeTo(0.195496, 6),
      upper: expect.closeTo(0.852254, 6),
      notEstimable: false,
    });
  });

  it('has the other interval when it is asked for', async () => {
    const { conf, rows } = await answerTo('km --conf log --at 90', ...together);
    expect(conf).toBe('log');
    expect(rows).toMatchObject([{ lower: expect.closeTo(0.331465, 6), upper: 1 }]);
  });

  it('answers for the times asked for, in their order, and not beyond what is known', async () => {
    const { rows } = await answerTo('km --at 366,100,20,0,100', ...together);
    expect(rows.map(({ time, atRisk, events, censored, estimate }: any) => [time, atRisk, events, censored, estimate])).toEqual([
      [366, 0, 0, 0, null],
      [100, 3, 0, 0, expect.closeTo(0.6, 12)],
      [20, 8, 1, 0, 0.875],
      [0, 8, 0, 0, 1],
      [100, 3, 0, 0, expect.closeTo(0.6, 12)],
    ]);
    expect(rows[0]).toMatchObject({ se: null, lower: null, upper: null, notEstimable: true });
    expect(rows[3]).toMatchObject({ se: 0, lower: null, upper: null, notEstimable: false });
  });

  it('knows what comes after the last time when nobody is left, without an interval', async () => {
    const { rows, median } = await answerTo('km --at 9', 'time,event', '1,1', '2,1');
    expect(rows).toEqual([
      { time: 9, atRisk: 0, events: 0, censored: 0, estimate: 0, se: null, lower: null, upper: null, notEstimable: false },
    ]);
    expect(median).toBe(2);
  });

  it('counts who enters late only from then on', async () => {
    const { rows } = await answerTo('km', 'entry,time,event', '0,40,1', '20,80,1', '50,90,0', '10,100,1', '70,120,0');
    expect(rows.map(({ atRisk }: any) => atRisk)).toEqual([3, 4, 3, 2, 1]);
  });

  it('has no median and no events where everybody is censored', async () => {
    const { rows, events, median } = await answerTo('km', 'time,event', '0,0', '5,0', '5,0');
    expect([events, median]).toEqual([0, null]);
    expect(rows.map(({ time, estimate, se }: any) => [time, estimate, se])).toEqual([
      [0, 1, 0],
      [5, 1, 0],
    ]);
  });
});

describe('npm run estimate -- aj', () => {
  it('has a row for each time and cause', async () => {
    const { rows, ...head } = await answerTo('aj', ...outcomes);
    expect(head).toEqual({ method: 'aj', conf: 'log-log', variance: 'delta', n: 10, events: 7, median: null });
    expect(rows.slice(4, 6).map(({ time, cause, atRisk, events, censored }: any) => [time, cause, atRisk, events, censored])).toEqual([
      [60, 1, 8, 1, 1],
      [60, 2, 8, 0, 1],
    ]);
    expect(rows[15]).toMatchObject({ time: 150, cause: 2, estimate: expect.closeTo(67 / 180, 12), se: expect.closeTo(0.173703, 6) });
  });

  it('has the larger error of Aalen when it is asked for, and calls causes by their numbers', async () => {
    const { variance, rows } = await answerTo('aj --variance aalen --at=90', ...outcomes.map((line) => line.replace(',2', ',70')));
    expect(variance).toBe('aalen');
    expect(rows.map(({ cause }: any) => cause)).toEqual([1, 70]);
    expect(rows[0].se).toBeGreaterThan(0.15251);
  });
});

it('npm run estimate -- wilson has a row for each line', async () => {
  const { rows } = await answerTo('wilson', 'n,x', '10,4', '5,0', '10,10', '0,0');
  expect(rows).toEqual([
    { x: 4, n: 10, estimate: 0.4, lower: expect.closeTo(0.16818, 6), upper: expect.closeTo(0.687326, 6) },
    { x: 0, n: 5, estimate: 0, lower: 0, upper: expect.closeTo(0.434482, 6) },
    { x: 10, n: 10, estimate: 1, lower: expect.closeTo(0.722467, 6), upper: 1 },
    { x: 0, n: 0, estimate: null, lower: null, upper: null },
  ]);
});

describe('npm run estimate -- multistate', () => {
  const lives = [
    ...['id,start,stop,from,to', '1,0,30,apart,together', '1,30,50,together,apart again', '1,50,180,apart again,', '2,0,45,apart,moved on'],
    ...['3,0,60,apart,together', '3,60,180,together,', '4,0,60,apart,', '5,0,75,apart,moved on', '6,0,90,apart,together'],
    ...['6,90,180,together,apart again', '7,0,100,apart,', '8,0,120,apart,moved on', '9,0,150,apart,together', '9,150,170,together,'],
    '10,0,180,apart,',
  ];

  it('has who is together now, as the worked example has it', async () => {
    const { rows, ...head } = await answerTo('multistate --at 30,50,60,90,150,180', ...lives);
    expect(head).toMatchObject({ method: 'multistate', n: 10, events: 9, median: null });
    const shares = (state: string) => rows.filter((row: any) => row.state === state).map(({ estimate }: any) => estimate);
    expect(shares('together')).toEqual([0.1, 0, 0.1, 13 / 60, 67 / 180, 67 / 360].map((share) => expect.closeTo(share, 12)));
    expect(shares('apart again')[5]).toBeCloseTo(103 / 360, 12);
    expect(rows.every(({ se, lower, upper }: any) => se === null && lower === null && upper === null)).toBe(true);
  });

  it('is the same with a weight of one, and with everybody twice', async () => {
    const plain = await answerTo('multistate', ...lives);
    const weighted = (weight: string) => lives.map((line, index) => (index === 0 ? `${line},weight` : `${line},${weight}`));
    expect(await answerTo('multistate', ...weighted('1'))).toEqual(plain);
    expect(await answerTo('multistate', ...weighted(''))).toEqual(plain);
    const twice = await answerTo('multistate', ...weighted('2'));
    expect(twice.rows.map(({ estimate }: any) => estimate)).toEqual(plain.rows.map(({ estimate }: any) => estimate));
    expect(twice.rows[0].atRisk).toBe(2 * plain.rows[0].atRisk);
  });
});

it('a million rows in any order take seconds, and no stack', async () => {
  const rows = Array.from({ length: 1_000_000 }, (_, index) => `${(index * 7919) % 1000},${index % 2}\n`);
  const { code, stdout } = await estimateOf('km --at 500', `time,event\n${rows.join('')}`);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ n: 1_000_000, events: 500_000, rows: [{ time: 500, atRisk: 500_000 }] });
});
