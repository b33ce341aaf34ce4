import { parseArgs } from 'node:util';
import { Problem } from '../services/problem.mjs';

/**
 * How much is to be measured: the usual or the quick effort, with the numbers that were typed in place of its own.
 *
 * @param {Pick<import('./workloads.mjs').Workload, 'usual' | 'quick' | 'options'>} workload
 * @param {string[]} typed what follows the name of the workload
 * @throws {Problem} naming what can be typed
 */
export function chosenEffort({ usual, quick, options }, typed) {
  const { quick: isQuick, ...values } = parsed(options, typed);
  const numbers = Object.entries(values).map(([name, text]) => [name, numberFrom(name, text, options[name].least)]);
  return { ...(isQuick ? quick : usual), ...Object.fromEntries(numbers) };
}

function parsed(options, typed) {
  const taken = Object.fromEntries(Object.keys(options).map((name) => [name, { type: 'string' }]));
  try {
    return parseArgs({ args: typed, options: { quick: { type: 'boolean' }, ...taken } }).values;
  } catch (failure) {
    const names = ['quick', ...Object.keys(options)].map((name) => `--${name}`);
    throw new Problem(`${failure.message.split('.')[0]}. Here you can say ${names.join(', ')}.`);
  }
}

function numberFrom(name, text, least) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least) throw new Problem(`--${name} takes a whole number, ${least} or more.`);
  return number;
}
