import { Problem } from '../../services/problem.mjs';
import { isCount, numberIn } from '../read-numbers.mjs';
import { at } from '../read-table.mjs';
import { allEvents, atRiskOf, followUpIn } from './follow-up.mjs';
import { stepsOf } from './steps.mjs';

/** Aalen-Johansen: the cumulative incidence of each cause. */
export const aj = {
  columns: { required: ['time', 'cause'], optional: ['entry'] },

  /** @returns {import('../write-answer.mjs').Answer} */
  estimate(table, { conf, variance, at: asked }, domain) {
    const causes = causesIn(table);
    const kindOf = new Map(causes.map((cause, index) => [cause, index + 1]));
    const followUp = followUpIn(table, causes.length, (row, line) => kindIn(row, line, kindOf));
    const counts = domain.riskTable(followUp);
    return {
      method: 'aj',
      conf,
      variance,
      n: followUp.times.length,
      events: allEvents(counts),
      rows: rowsOf(counts, domain.aalenJohansen(counts, variance), {
        causes,
        steps: stepsOf(counts.times, asked, domain),
        atRisk: atRiskOf(counts, followUp, asked, domain),
        interval: domain.logLogInterval,
      }),
      median: null,
    };
  },
};

const mostCauses = 65_535;

/** Those that came to somebody, ascending. What is no cause is refused when its row is read. */
function causesIn({ rows }) {
  const numbers = new Set(rows.map(({ cause }) => numberIn(cause)));
  const causes = [...numbers].filter((cause) => cause > 0).sort((one, other) => one - other);
  if (causes.length > mostCauses) throw new Problem(`there are more than ${mostCauses} causes`);
  return causes;
}

function kindIn({ cause }, line, kindOf) {
  if (!isCount(cause)) throw at(line, 'cause must be an integer >= 0');
  return kindOf.get(numberIn(cause)) ?? 0;
}

function* rowsOf({ eventsOf, censored }, { survival, ofKinds }, { causes, steps, atRisk, interval }) {
  for (const step of steps) {
    const { time, row, isBeyond, counted } = step;
    const notEstimable = isBeyond && survival[row] > 0;
    for (const [kind, cause] of causes.entries()) {
      const { incidence, standardErrors } = ofKinds[kind];
      const [share, error] = row < 0 ? [0, 0] : [incidence[row], standardErrors[row]];
      const [estimate, se] = notEstimable ? [NaN, NaN] : [share, error];
      const { lower, upper } = interval(estimate, se);
      const happened = { events: counted(eventsOf[kind]), censored: counted(censored) };
      yield { time, cause, atRisk: atRisk(step), ...happened, estimate, se, lower, upper, notEstimable };
    }
  }
}
