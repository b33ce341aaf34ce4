import { isCount, numberIn } from '../read-numbers.mjs';
import { at } from '../read-table.mjs';

/** Wilson's interval for each line of x of n. */
export const wilson = {
  columns: { required: ['x', 'n'], optional: [] },

  /** @returns {import('../write-answer.mjs').Answer} */
  estimate({ rows, lines }, _asked, domain) {
    const shares = rows.map((row, index) => shareIn(row, lines[index]));
    const total = (name) => shares.reduce((sum, share) => sum + share[name], 0);
    const none = { lower: NaN, upper: NaN };
    return {
      method: 'wilson',
      conf: null,
      variance: null,
      n: total('n'),
      events: total('x'),
      rows: shares.map(({ x, n }) => ({ x, n, estimate: x / n, ...(domain.wilson(x, n) ?? none) })),
      median: null,
    };
  },
};

function shareIn(row, line) {
  if (!isCount(row.x)) throw at(line, 'x must be an integer >= 0');
  if (!isCount(row.n)) throw at(line, 'n must be an integer >= 0');
  const [x, n] = [numberIn(row.x), numberIn(row.n)];
  if (x > n) throw at(line, 'x must not be more than n');
  return { x, n };
}
