import { numberIn } from '../read-numbers.mjs';
import { at } from '../read-table.mjs';
import { allEvents, atRiskOf, followUpIn } from './follow-up.mjs';
import { stepsOf } from './steps.mjs';

/** Kaplan-Meier with Greenwood's error. */
export const km = {
  columns: { required: ['time', 'event'], optional: ['entry'] },

  /** @returns {import('../write-answer.mjs').Answer} */
  estimate(table, { conf, at: asked }, domain) {
    const followUp = followUpIn(table, 1, eventIn);
    const counts = domain.riskTable(followUp);
    const curve = domain.kaplanMeier(counts);
    return {
      method: 'km',
      conf,
      // Greenwood's is what the delta method gives; there is no other to choose.
      variance: 'delta',
      n: followUp.times.length,
      events: allEvents(counts),
      rows: rowsOf(counts, curve, {
        steps: stepsOf(counts.times, asked, domain),
        atRisk: atRiskOf(counts, followUp, asked, domain),
        interval: conf === 'log' ? domain.logInterval : domain.logLogInterval,
      }),
      median: domain.medianTime(curve),
    };
  },
};

function eventIn({ event }, line) {
  const outcome = numberIn(event);
  if (outcome !== 0 && outcome !== 1) throw at(line, 'event must be 0 or 1');
  return outcome;
}

function* rowsOf({ events, censored }, { survival, standardErrors }, { steps, atRisk, interval }) {
  for (const step of steps) {
    const { time, row, isBeyond, counted } = step;
    const notEstimable = isBeyond && survival[row] > 0;
    const [share, error] = row < 0 ? [1, 0] : [survival[row], standardErrors[row]];
    const [estimate, se] = notEstimable ? [NaN, NaN] : [share, error];
    const { lower, upper } = interval(estimate, se);
    yield { time, atRisk: atRisk(step), events: counted(events), censored: counted(censored), estimate, se, lower, upper, notEstimable };
  }
}
