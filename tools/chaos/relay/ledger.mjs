import { readFileSync } from 'node:fs';

/** @typedef {{ at: number, id: string, to: string, how: string }} Acceptance */

/** What a relay has taken, in the order in which it did. @returns {Acceptance[]} */
export function acceptancesIn(file) {
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line)).filter(({ what }) => what === 'accepted');
}

/** How often each mail was taken. @param {Acceptance[]} acceptances @returns {Map<string, number>} */
export function timesTaken(acceptances) {
  const times = new Map();
  for (const { id } of acceptances) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

/** The longest time without a mail between two moments. @param {Acceptance[]} acceptances @returns {number} seconds */
export function longestSilence(acceptances, from, to) {
  const moments = [from, ...acceptances.map(({ at }) => at).filter((at) => at > from && at < to), to];
  return Math.max(...moments.slice(1).map((at, index) => at - moments[index])) / 1_000;
}
