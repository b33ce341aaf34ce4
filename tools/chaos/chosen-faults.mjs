import { parseArgs } from 'node:util';
import { Problem } from '../services/problem.mjs';
import { faults } from './faults.mjs';

const options = {
  queue: { type: 'string', default: 'pg' },
  scale: { type: 'string', default: '1' },
  resume: { type: 'boolean', default: false },
  short: { type: 'boolean', default: false },
  mutations: { type: 'boolean', default: false },
};

/**
 * What was asked for on the command line; without a name all faults.
 *
 * @param {string[]} typed
 * @throws {Problem} naming what can be typed
 */
export function chosenFaults(typed) {
  const { values, positionals } = parsed(typed);
  const scale = Number(values.scale);
  const unknown = positionals.find((id) => !faults.some((fault) => fault.id === id));
  if (unknown) throw new Problem(`There is no fault ${unknown}. There are ${faults.map(({ id }) => id).join(', ')}.`);
  if (values.queue !== 'pg' && values.queue !== 'redis') throw new Problem('--queue takes pg or redis.');
  if (!(scale >= 1)) throw new Problem('--scale takes a number, 1 or more: sizes are divided by it.');
  return {
    faults: positionals.length > 0 ? faults.filter(({ id }) => positionals.includes(id)) : faults,
    queue: values.queue,
    scale,
    isResumed: values.resume,
    isShort: values.short,
    areMutations: values.mutations,
  };
}

function parsed(args) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (failure) {
    throw new Problem(
      `${failure.message.split('.')[0]}. Here you can say names of faults, --queue, --scale, --resume, --short and --mutations.`,
    );
  }
}
