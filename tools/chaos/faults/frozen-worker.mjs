const slowly = ['MAIL', 'dot'].map((at) => ({ at, share: 1, does: 'wait', ms: 20 }));

/** @type {import('../faults.mjs').Fault} */
export const frozenWorker = {
  id: 'F7',
  says: 'a worker is frozen in mid-send for longer than its lease, and goes on',
  mails: 4_000,
  async happens(scene) {
    await scene.relay.misbehave(slowly);
    await scene.owe();
    await scene.pause(2);
    const frozen = scene.crew.freeze(0);
    // Real time, because the frozen one looks at a clock of its own: longer than any mail may take until its last dot.
    await scene.pause(125);
    while ((await scene.unfinished()) > 0) await scene.pause(1);
    scene.crew.thaw(frozen);
    await scene.pause(10);
  },
  passes: {
    'no mail is sent twice': undefined,
    // The one window that is left: frozen between the first byte of the mail and the last.
    'at most one mail is sent twice': ({ duplicated }) => duplicated <= 1,
  },
};
