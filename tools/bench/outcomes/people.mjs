import { chance } from '../measure/statistics.mjs';

const lastDay = 730;
const meanDays = 300;

/** People with a day on which something happened, or on which they were last known about. The same ones each time. */
export function inventedPeople(count, groups) {
  const random = chance(count);
  return Array.from({ length: count }, (_, person) => ({
    group: person % groups,
    time: Math.min(lastDay, 1 + Math.floor(-Math.log(1 - random()) * meanDays)),
    hasHappened: random() < 0.5,
  }));
}

/** The same people in columns. */
export function columnsOf(people) {
  return {
    groupOf: Uint16Array.from(people, ({ group }) => group),
    followUp: {
      times: Float64Array.from(people, ({ time }) => time),
      outcomes: Uint16Array.from(people, ({ hasHappened }) => Number(hasHappened)),
      kinds: 1,
      entries: null,
    },
  };
}

/** The same people at times of which no two are alike. */
export function inPartsOfDays({ groupOf, followUp }) {
  const random = chance(1);
  return { groupOf, followUp: { ...followUp, times: followUp.times.map((time) => time + random()) } };
}

/** How many left on which day, group by group. */
export function countsOf(people, groups) {
  const counts = Array.from({ length: groups }, () => ({
    ended: [new Float64Array(lastDay + 1), new Float64Array(lastDay + 1)],
    entered: null,
  }));
  for (const { group, time, hasHappened } of people) counts[group].ended[Number(hasHappened)][time]++;
  return counts;
}
