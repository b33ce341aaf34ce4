import { handsOfOneWorker } from '../stage/crew.mjs';

const slowly = (ms) => ['MAIL', 'dot'].map((at) => ({ at, share: 1, does: 'wait', ms }));

/** @type {import('../faults.mjs').Fault} */
export const frozenWorker = {
  id: 'F7',
  says: 'a worker is frozen in mid-send for longer than its lease, and goes on',
  mails: 4_000,
  async happens(scene) {
    await scene.relay.misbehave(slowly(500));
    await scene.owe();
    await scene.untilSending(handsOfOneWorker + 1);
    const frozen = scene.crew.freeze(0);
    await scene.relay.misbehave(slowly(20));
    // Real time, because the frozen one looks at a clock of its own: longer than any mail may take until its last dot.
    await scene.pause(125);
    await scene.allEnded();
    scene.crew.thaw(frozen);
    await scene.pause(10);
  },
  passes: {
    'no mail is sent twice': undefined,
    'it had mails in hand': ({ doubts }) => doubts > 0,
    // The one window that is left: frozen between the first byte of the mail and the last.
    'at most one mail is sent twice': ({ duplicated }) => duplicated <= 1,
  },
};
