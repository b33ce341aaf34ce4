import { describe, expect, it } from '@jest/globals';
import { start } from '../registry/outcome-report.builder';
import { type AskedQuestion, joinedBy, questionsAhead, questionsOf } from './questions';
import { type WaveDay, wavesOf } from './wave';
import { afterStart } from './waves.builder';

const waves = (reunionAfter: number | null = null) =>
  wavesOf({ startedOn: start, reunionOn: reunionAfter === null ? null : afterStart(reunionAfter) });
const counts = (reunionAfter: number | null = null) =>
  questionsOf(waves(reunionAfter)).map(({ startDay, reunionDay }) => [startDay, reunionDay]);
const asked = (days: number, startDay: WaveDay | null, reunionDay: WaveDay | null = null): AskedQuestion => ({
  askedOn: afterStart(days),
  startDay,
  reunionDay,
});

describe('the questions of two years', () => {
  it('are five from the start, each within its own window', () => {
    expect(questionsOf(waves())).toEqual(
      [
        [30, 23, 37],
        [91, 77, 105],
        [182, 161, 203],
        [365, 335, 395],
        [730, 685, 775],
      ].map(([day, from, until]) => ({
        ...{ startDay: day, reunionDay: null, on: afterStart(day ?? 0) },
        ...{ from: afterStart(from ?? 0), until: afterStart(until ?? 0) },
      })),
    );
  });

  it('are five more from a reunion, where none is near another', () => {
    expect(counts(400)).toEqual([
      [30, null],
      [91, null],
      [182, null],
      [365, null],
      [null, 30],
      [null, 91],
      [null, 182],
      [730, null],
      [null, 365],
      [null, 730],
    ]);
  });

  it('are one for two waves that lie three weeks apart, and two for a day more', () => {
    // 91 and 30 from day 82: 112, which is 21 days later.
    expect(counts(82)).toContainEqual([91, 30]);
    expect(counts(83)).toContainEqual([91, null]);
    expect(counts(83)).toContainEqual([null, 30]);
  });

  it('are asked within both windows, as early as that can be', () => {
    const both = (reunionAfter: number) => questionsOf(waves(reunionAfter)).find(({ reunionDay }) => reunionDay === 30);
    // 91 ± 14 and 100 ± 7.
    expect(both(70)).toEqual({ startDay: 91, reunionDay: 30, on: afterStart(93), from: afterStart(93), until: afterStart(105) });
    // 84 ± 7 and 91 ± 14.
    expect(both(54)).toEqual({ startDay: 91, reunionDay: 30, on: afterStart(84), from: afterStart(77), until: afterStart(91) });
  });

  it('are asked in the later window where two do not meet: what is known of a later day is known of an earlier one', () => {
    const [first] = questionsOf(waves(18));
    expect(first).toEqual({ startDay: 30, reunionDay: 30, on: afterStart(48), from: afterStart(41), until: afterStart(55) });
  });
});

describe('what is still to be asked', () => {
  const ahead = (today: number, done: AskedQuestion[], reunionAfter: number | null = null) =>
    questionsAhead(waves(reunionAfter), done, afterStart(today)).map(({ startDay, reunionDay }) => [startDay, reunionDay]);

  it('leaves out what was asked, and what nobody asked in its time', () => {
    expect(ahead(0, [])).toHaveLength(5);
    expect(ahead(38, [])).toHaveLength(4);
    expect(ahead(92, [asked(91, 91)])).toEqual([
      [182, null],
      [365, null],
      [730, null],
    ]);
    expect(ahead(776, [])).toEqual([]);
  });

  it('does not ask a second time within three weeks, because a reunion became known by the answer', () => {
    const done = [asked(91, 91)];
    // Reunion on day 70: its first wave would be nine days later.
    expect(ahead(91, done, 70).slice(0, 2)).toEqual([
      [182, 91],
      [null, 182],
    ]);
    expect(joinedBy(asked(91, 91), waves(70), done)).toEqual({ startDay: 91, reunionDay: 30 });
  });

  it('lets a question join one wave of each origin and no more', () => {
    const done = [asked(93, 91, 30)];
    expect(joinedBy(asked(93, 91, 30), waves(70), done)).toBeNull();
    expect(joinedBy(asked(30, 30), waves(400), [asked(30, 30)])).toBeNull();
  });

  it('asks about a wave once, whatever day a corrected reunion moves it to', () => {
    expect(ahead(60, [asked(50, null, 30)], 45)).not.toContainEqual([null, 30]);
  });
});
