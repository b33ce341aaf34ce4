import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aalenJohansen } from '../curves/aalen-johansen';
import { kaplanMeier } from '../curves/kaplan-meier';
import { anyPeople, followUpOf } from '../followed/any-people.builder';
import { riskTable } from '../followed/risk-table';
import { anyLives, historiesOf, type Stretch } from './any-lives.builder';
import { findHistoryFlaw } from './histories';
import { stateOccupation } from './state-occupation';

const close = (numbers: Iterable<number>, digits = 12) => Array.from(numbers, (number) => expect.closeTo(number, digits));
const occupied = (lives: readonly Stretch[], weights: readonly number[] | null = null, states = 3) =>
  stateOccupation(historiesOf(lives, states, weights));

describe('where people are', () => {
  it('is somewhere, at each time', () => {
    fc.assert(
      fc.property(anyLives, (lives) => {
        const { table, shares } = occupied(lives);
        const wholes = table.times.map((_, row) => shares.reduce((sum, column) => sum + column[row]!, 0));
        expect([...wholes]).toEqual(close(wholes.map(() => 1)));
      }),
    );
  });

  it('is Kaplan-Meier where one state leads to one other', () => {
    fc.assert(
      fc.property(anyPeople([0, 1]), (people) => {
        const lives = people.map(({ time, outcome }, person) => ({ person, start: 0, stop: time, from: 0, to: outcome }));
        const { table, shares } = occupied(lives, null, 2);
        const counts = riskTable(followUpOf(people, 1));
        expect([...shares[0]!]).toEqual(close(kaplanMeier(counts).survival));
        expect([[...table.times], table.atRisk[0], table.moved[0], table.censored[0]]).toEqual([
          [...counts.times],
          counts.atRisk,
          counts.events,
          counts.censored,
        ]);
      }),
    );
  });

  it('is the incidence of each kind where one state leads to several, also of people who enter late', () => {
    fc.assert(
      fc.property(anyPeople([0, 1, 2]), fc.boolean(), (people, entersLate) => {
        const lives = people.map(({ time, outcome, entry }, person) => ({
          person,
          start: entersLate ? entry : 0,
          stop: time,
          from: 0,
          to: outcome,
        }));
        const { shares } = occupied(lives.map((life) => ({ ...life, start: life.start || -1 })));
        const { survival, ofKinds } = aalenJohansen(riskTable(followUpOf(people, 2, entersLate)));
        expect(shares.map((column) => [...column])).toEqual(
          [survival, ...ofKinds.map(({ incidence }) => incidence)].map((column) => close(column)),
        );
      }),
    );
  });

  it('is a plain share of people as long as nobody is out of sight', () => {
    fc.assert(
      fc.property(anyLives, (lives) => {
        const last = (person: number) => Math.max(...lives.filter((life) => life.person === person).map(({ stop }) => stop));
        const people = new Set(lives.map(({ person }) => person)).size;
        const end = Math.min(...Array.from({ length: people }, (_, person) => last(person)));
        const { table, shares } = occupied(lives);
        for (const [row, time] of table.times.entries()) {
          if (time >= end) break;
          const there = [0, 1, 2].map(
            (state) => lives.filter(({ from, start, stop }) => from === state && start <= time && time < stop).length,
          );
          expect(shares.map((column) => column[row])).toEqual(close(there.map((count) => count / people)));
        }
      }),
    );
  });

  it('is the same in any order, and however a stretch is cut', () => {
    fc.assert(
      fc.property(anyLives, (lives) => {
        const cut = lives.flatMap((life) => {
          const middle = (life.start + life.stop) / 2;
          return [
            { ...life, start: middle },
            { ...life, stop: middle, to: life.from },
          ];
        });
        const [whole, inPieces] = [occupied(lives), occupied(cut.reverse())];
        expect([...inPieces.table.times]).toEqual([...whole.table.times]);
        expect(inPieces.shares.map((column) => [...column])).toEqual(whole.shares.map((column) => close(column)));
        expect(inPieces.table.censored).toEqual(whole.table.censored);
      }),
    );
  });

  it('counts somebody of weight three as three', () => {
    fc.assert(
      fc.property(anyLives, (lives) => {
        const more = lives.filter(({ person }) => person === 0);
        const copies = [...lives, ...more.map((life) => ({ ...life, person: 100 })), ...more.map((life) => ({ ...life, person: 101 }))];
        const [weighted, copied] = [occupied(lives, [3]), occupied(copies)];
        expect(weighted.shares.map((column) => [...column])).toEqual(copied.shares.map((column) => close(column)));
        const unweighted = occupied(lives).shares;
        expect(occupied(lives, []).shares).toEqual(unweighted);
        expect(
          occupied(
            lives,
            lives.map(() => 0.1),
          ).shares.map((column) => [...column]),
        ).toEqual(unweighted.map((column) => close(column)));
      }),
    );
  });
});

it('finds stretches of one person that cannot all be true', () => {
  const flawOf = (...lives: Stretch[]) => findHistoryFlaw(historiesOf(lives, 3));
  const first = { person: 0, start: 0, stop: 5, from: 0, to: 1 };
  expect(flawOf(first, { person: 0, start: 5, stop: 9, from: 1, to: 1 })).toBeNull();
  expect(flawOf(first, { person: 0, start: 7, stop: 9, from: 2, to: 2 })).toBeNull();
  expect(flawOf(first, { person: 1, start: 2, stop: 9, from: 2, to: 2 })).toBeNull();
  expect(flawOf(first, { person: 0, start: 4, stop: 9, from: 1, to: 1 })).toEqual({ stretch: 1, flaw: 'overlaps' });
  expect(flawOf({ person: 0, start: 5, stop: 9, from: 2, to: 2 }, first)).toEqual({ stretch: 0, flaw: 'elsewhere' });
});
