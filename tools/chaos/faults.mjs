import { crashingDatabase } from './faults/crashing-database.mjs';
import { droppedConversations } from './faults/dropped-conversations.mjs';
import { killedWorkers } from './faults/killed-workers.mjs';
import { lostQueue } from './faults/lost-queue.mjs';
import { rollingDeployment } from './faults/rolling-deployment.mjs';
import { steady } from './faults/steady.mjs';
import { vanishingReplies, vanishingRepliesWithoutEvidence } from './faults/vanishing-replies.mjs';

/**
 * One thing that goes wrong: how many mails are sent by how many workers meanwhile, whether the log of the relay can be read (it can, unless told),
 * what happens, and what must hold besides that nothing is lost and nothing sent twice.
 *
 * @typedef {object} Fault
 * @property {string} id
 * @property {string} says
 * @property {number} mails
 * @property {number} [workers]
 * @property {boolean} [evidence]
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
  crashingDatabase,
  rollingDeployment,
];
