import { parseArgs } from 'node:util';
import { Problem } from '../services/problem.mjs';
import { aj } from './methods/aj.mjs';
import { km } from './methods/km.mjs';
import { multistate } from './methods/multistate.mjs';
import { wilson } from './methods/wilson.mjs';
import { isTime } from './read-numbers.mjs';

const methods = { km, aj, wilson, multistate };
const choices = { conf: ['log-log', 'log'], variance: ['delta', 'aalen'] };
const flags = ['conf', 'variance', 'at'];

/**
 * @typedef {object} Asked
 * @property {'log-log' | 'log'} conf
 * @property {'delta' | 'aalen'} variance
 * @property {readonly number[] | null} at times in the order they were asked for, null for every time
 */

/**
 * What `npm run estimate` was asked for.
 *
 * @param {string[]} typed what follows the name of the command
 * @returns {{ method: typeof km, asked: Asked }}
 * @throws {Problem} one sentence that names what cannot be
 */
export function askedEstimate(typed) {
  const { names, values } = whatWasTyped(typed);
  const [name, ...more] = names;
  const known = Object.keys(methods).join(', ');
  if (name === undefined) throw new Problem(`Say what to estimate: ${known}.`);
  if (!Object.hasOwn(methods, name)) throw new Problem(`${name} is unknown here, where there are ${known}.`);
  if (more.length > 0) throw new Problem(`${more[0]} is no flag, and one method is enough.`);
  const asked = { conf: chosen('conf', values), variance: chosen('variance', values), at: times(values.at) };
  if (asked.conf === 'log' && name !== 'km') throw new Problem('--conf log is for km only.');
  return { method: methods[name], asked };
}

function whatWasTyped(typed) {
  const options = Object.fromEntries(flags.map((name) => [name, { type: 'string' }]));
  const names = [];
  const values = {};
  for (const { kind, name, rawName, value } of parseArgs({ args: typed, options, strict: false, tokens: true }).tokens) {
    if (kind === 'option-terminator') throw new Problem(`-- is unknown here, where there are ${allFlags}.`);
    if (kind === 'positional') names.push(value);
    else if (!Object.hasOwn(options, name)) throw new Problem(`${rawName} is unknown here, where there are ${allFlags}.`);
    else if (Object.hasOwn(values, name)) throw new Problem(`--${name} is there twice, and once is enough.`);
    else values[name] = value ?? '';
  }
  return { names, values };
}

function chosen(name, values) {
  const value = values[name] ?? choices[name][0];
  if (!choices[name].includes(value)) throw new Problem(`--${name} takes ${choices[name].join(' or ')}.`);
  return value;
}

function times(typed) {
  if (typed === undefined) return null;
  const cells = typed.split(',').map((cell) => cell.trim());
  if (!cells.every(isTime)) throw new Problem('--at takes times, numbers >= 0 with commas between them.');
  return cells.map(Number);
}

const allFlags = flags.map((name) => `--${name}`).join(', ');
