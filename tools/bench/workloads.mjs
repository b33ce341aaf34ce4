import { autosave } from './autosave/autosave.mjs';
import { caseload } from './caseload/caseload.mjs';
import { coldStart } from './cold-start/cold-start.mjs';
import { dispatch } from './dispatch/dispatch.mjs';
import { firstLoad } from './first-load/first-load.mjs';
import { journal } from './journal/journal.mjs';
import { memory } from './memory/memory.mjs';
import { outcomes } from './outcomes/outcomes.mjs';
import { reviewQueue } from './review-queue/review-queue.mjs';
import { tick } from './tick/tick.mjs';

/**
 * What the bench measures. `usual` and `quick` say how much of it: `patience` in milliseconds is when to give up, and every name
 * that `options` describes can be typed, with `least` as its smallest value.
 * @typedef {Record<string, number> & { patience: number }} Effort
 * @typedef {object} Workload
 * @property {string} title
 * @property {Effort} usual
 * @property {Effort} quick
 * @property {Record<string, { least: number, says: string }>} options
 * @property {(options: Effort & { processes: import('../services/processes.mjs').Processes, folder: string }) => Promise<object>} measure
 * @property {(report: object) => void} print
 */

/** By the name that is typed after `npm run bench --`. @type {Record<string, Workload>} */
export const workloads = {
  autosave,
  caseload,
  'cold-start': coldStart,
  dispatch,
  'first-load': firstLoad,
  journal,
  memory,
  outcomes,
  'review-queue': reviewQueue,
  tick,
};
