/** @type {import('../faults.mjs').Fault} */
export const killedWorkers = {
  id: 'F2',
  says: 'a random worker is killed every 1.2 seconds',
  mails: 20_000,
  workers: 4,
  async happens({ owe, whileSending, crew, relay }) {
    // A relay takes a moment, and that is when a kill hurts most.
    await relay.misbehave([{ at: 'dot', share: 1, does: 'wait', ms: 20 }]);
    await owe();
    await whileSending(() => crew.killOne(), 1_200);
  },
  passes: {
    'workers were killed': ({ kills }) => kills > 2,
    'nothing is held': ({ held }) => held === 0,
  },
};
