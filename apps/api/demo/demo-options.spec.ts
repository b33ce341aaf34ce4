import { describe, expect, it } from '@jest/globals';
import { ConfigProblem } from '@rekindle/platform/config';
import { readDemoOptions } from './demo-options';
import { sentence } from './progress-line';

const read = (...args: string[]) => readDemoOptions(args, '2026-11-28');

describe('the options of the demo', () => {
  it('make the small demo unless told otherwise', () => {
    expect(read()).toEqual({ clients: 180, inFirst: 180, seed: 'stillwater', today: '2026-11-28', isAgain: false, isIfEmpty: false });
    expect(read('--clients', '100,000', '--again')).toMatchObject({ clients: 100_000, inFirst: 180, isAgain: true });
    expect(read('--in-first=5000')).toMatchObject({ clients: 5_000, inFirst: 5_000 });
  });

  it.each([
    [['--clients', '5'], '--clients 5 cannot be: it is a whole number from 180 to 1,000,000.'],
    [['--clients', 'many'], '--clients many cannot be: it is a whole number from 180 to 1,000,000.'],
    [['--clients', '200', '--in-first', '300'], '--in-first 300 is more than all clients together: with it goes --clients 300 or more.'],
    [
      ['--client', '100'],
      '"--client 100" is not understood: npm run demo -- takes --clients 100000, --in-first 5000, --seed word and --again.',
    ],
  ])('say what is wrong with %j', (args, words) => {
    expect(() => read(...args)).toThrow(new ConfigProblem(words));
  });

  it('tell how far it is', () => {
    expect(sentence(25_000, 100_000, 10)).toBe('  25,000 of 100,000 clients, 2,500 a second, 30 s left');
    expect(sentence(100_000, 100_000, 40)).toBe('  100,000 of 100,000 clients, 2,500 a second, done in 40 s');
  });
});
