import { deepStrictEqual } from 'node:assert/strict';
import { importOurTypeScript } from '../../build/our-typescript.mjs';
import { step } from '../../services/progress.mjs';
import { calmRounds } from '../measure/calm-rounds.mjs';
import { columnsOf, countsOf, inventedPeople, inPartsOfDays } from './people.mjs';
import { heldBy } from './held.mjs';
import { naiveCurves } from './naive.mjs';

const groups = 4;

/**
 * `exact` counts people who are kept in columns, in whole days; `in parts of days` the same people at times that have to be sorted; `served` has
 * counts per group and day, however many people they are of; `naive` is what comes to mind first, objects that are filtered and sorted.
 *
 * @param {{ people: number, rounds: number, repeatFor: number }} options
 */
export async function measureCurves({ people, rounds, repeatFor }) {
  const { riskTables, riskTableOfDays, kaplanMeier } = await importOurTypeScript('libs/outcomes/domain/index.ts');
  const invented = inventedPeople(people, groups);
  const [columns, columnsInMemory] = heldBy(() => columnsOf(invented));
  const [parts, partsInMemory] = heldBy(() => inPartsOfDays(columns));
  const [counts, countsInMemory] = heldBy(() => countsOf(invented, groups));
  const [objects, objectsInMemory] = heldBy(() => invented.map((person) => ({ ...person })));
  const fromPeople = ({ followUp, groupOf }) => riskTables(followUp, { groupOf, groups }).map(kaplanMeier);
  const candidates = [
    { name: 'exact', draw: () => fromPeople(columns) },
    { name: 'in parts of days', draw: () => fromPeople(parts) },
    { name: 'served', draw: () => counts.map((ofGroup) => kaplanMeier(riskTableOfDays(ofGroup))) },
    { name: 'naive', draw: () => naiveCurves(objects, groups) },
  ];
  await step('Comparing what they draw', async () => compare(candidates));
  const measured = await step('Measuring', (note) =>
    calmRounds({
      candidates,
      measure: async ({ draw }) => {
        const start = performance.now();
        draw();
        return performance.now() - start;
      },
      // All of it is this process, whose CPU is known.
      cpuIn: () => 0,
      rounds,
      repeatFor,
      onRound: (done, discarded) => note(`${done} rounds, ${discarded} discarded`),
    }),
  );
  const memory = { exact: columnsInMemory, 'in parts of days': partsInMemory, served: countsInMemory, naive: objectsInMemory };
  return { ...measured, people, memory };
}

/** Also the first time of each, which does not count: it compiles. */
function compare(candidates) {
  const drawn = Object.fromEntries(candidates.map(({ name, draw }) => [name, draw().map(rounded)]));
  deepStrictEqual(drawn.served, drawn.exact);
  deepStrictEqual(drawn.naive, drawn.exact);
}

// The product of a naive curve is rounded at each step.
const digits = 1e10;
const rounded = ({ times, survival, standardErrors }) =>
  Array.from(times, (time, row) => [time, survival[row], standardErrors[row]].map((number) => Math.round(number * digits) / digits));
