import { historiesIn } from './histories.mjs';
import { stepsOf } from './steps.mjs';

/** The share in each state at each time, where states can be left again. */
export const multistate = {
  columns: { required: ['id', 'start', 'stop', 'from', 'to'], optional: ['weight'] },

  /** @returns {import('../write-answer.mjs').Answer} */
  estimate(table, { at: asked }, domain) {
    const { histories, names, people } = historiesIn(table, domain);
    const occupation = domain.stateOccupation(histories);
    return {
      method: 'multistate',
      conf: null,
      variance: null,
      n: people,
      events: occupation.table.moves.reduce((sum, moves) => sum + moves.length, 0),
      rows: rowsOf(occupation, {
        names,
        steps: stepsOf(occupation.table.times, asked, domain),
        atRisk: asked ? ({ time }, state) => weightAt(histories, time, state) : ({ row }, state) => occupation.table.atRisk[state][row],
        canBeLeft: names.map((_, state) => histories.from.includes(state)),
      }),
      median: null,
    };
  },
};

function* rowsOf({ table, atStart, shares }, { names, steps, atRisk, canBeLeft }) {
  for (const step of steps) {
    const { time, row, isBeyond, counted } = step;
    const shareOf = (state) => (row < 0 ? atStart[state] : shares[state][row]);
    // Whoever is in a state that nobody leaves is there for good, however long ago they were seen.
    const notEstimable = isBeyond && names.some((_, state) => canBeLeft[state] && shareOf(state) > 0);
    for (const [state, name] of names.entries()) {
      const happened = { events: counted(table.moved[state]), censored: counted(table.censored[state]) };
      const estimate = notEstimable ? NaN : shareOf(state);
      yield { time, state: name, atRisk: atRisk(step, state), ...happened, estimate, se: null, lower: null, upper: null, notEstimable };
    }
  }
}

function weightAt({ starts, stops, from, weights }, time, state) {
  let sum = 0;
  for (const [stretch, start] of starts.entries()) {
    if (from[stretch] === state && start < time && time <= stops[stretch]) sum += weights?.[stretch] ?? 1;
  }
  return sum;
}
