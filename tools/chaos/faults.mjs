import { crashingDatabase } from './faults/crashing-database.mjs';
import { droppedConversations } from './faults/dropped-conversations.mjs';
import { fiveYears } from './faults/five-years.mjs';
import { frozenWorker } from './faults/frozen-worker.mjs';
import { killedWorkers } from './faults/killed-workers.mjs';
import { lostQueue } from './faults/lost-queue.mjs';
import { racingProcesses } from './faults/racing-processes.mjs';
import { rollingDeployment } from './faults/rolling-deployment.mjs';
import { steady } from './faults/steady.mjs';
import { stormyRelay } from './faults/stormy-relay.mjs';
import { vanishingReplies, vanishingRepliesWithoutEvidence } from './faults/vanishing-replies.mjs';
import { wrongClocks } from './faults/wrong-clocks.mjs';

/**
 * One thing that goes wrong: how many mails are sent by how many workers meanwhile, whether the log of the relay can be read (it can, unless told),
 * what happens, and what must hold besides that nothing is lost and nothing sent twice.
 *
 * @typedef {object} Fault
 * @property {string} id
 * @property {string} says
 * @property {number} mails
 * @property {number} [workers]
 * @property {number} [lease] seconds that stand for a lease; 20 unless told
 * @property {boolean} [evidence]
 * @property {string | null} [needs] what is missing on this machine, as the command that would mend it
 * @property {(post: number) => Record<string, string>} [environment] of the worker at a post
 * @property {(scene: import('./inflict.mjs').Scene) => Promise<void>} happens
 * @property {(scene: any) => any} [finds] figures of its own
 * @property {Record<string, (found: any) => boolean>} passes
 */

/** Everything that is done to the mail engine. @type {Fault[]} */
export const faults = [
  steady,
  killedWorkers,
  vanishingReplies,
  vanishingRepliesWithoutEvidence,
  droppedConversations,
  lostQueue,
  frozenWorker,
  crashingDatabase,
  wrongClocks,
  fiveYears,
  racingProcesses,
  rollingDeployment,
  stormyRelay,
];
