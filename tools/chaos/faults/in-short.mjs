/** What `npm test` tries in a minute; not among the faults of a whole run. @type {import('../faults.mjs').Fault} */
export const inShort = {
  id: 'short',
  says: 'workers are killed, the database crashes, the queue is emptied',
  mails: 5_000,
  workers: 3,
  async happens({ owe, relay, crew, stage, pause, whileSending }) {
    await relay.misbehave([{ at: 'dot', share: 1, does: 'wait', ms: 10 }]);
    await owe();
    await pause(2);
    await crew.killOne();
    await stage.queue.flush();
    await pause(2);
    await stage.crashDatabase();
    await whileSending(() => crew.killOne(), 2_000);
  },
  passes: {
    'workers were killed': ({ kills }) => kills > 0,
    'every mail was taken': ({ accepted, owed }) => accepted === owed,
  },
};
