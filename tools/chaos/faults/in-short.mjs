import { handsOfOneWorker } from '../stage/crew.mjs';

// Long enough that a kill hits what it was meant for, however busy the machine.
const slowly = (ms) => [{ at: 'dot', share: 1, does: 'wait', ms }];

/** What `npm test` tries in half a minute; not among the faults of a whole run. @type {import('../faults.mjs').Fault} */
export const inShort = {
  id: 'short',
  says: 'workers are killed in mid-send, the queue is emptied, the database crashes',
  mails: 400,
  workers: 3,
  lease: 8,
  async happens({ owe, relay, crew, stage, untilUnsaid, untilSending }) {
    await relay.misbehave(slowly(1_500));
    await owe();
    // More than one of them has mails that were taken, so that of two who are killed one has.
    await untilUnsaid(handsOfOneWorker + 1);
    await crew.killOne();
    await crew.killOne();
    await relay.misbehave(slowly(100));
    // What was on its way to them, or waited for them, is gone.
    await stage.queue.flush();
    await untilSending(1);
    await stage.crashDatabase();
  },
  passes: {
    'two workers were killed': ({ kills }) => kills === 2,
    'there was doubt': ({ doubts }) => doubts > 0,
    'every mail was taken': ({ accepted, owed }) => accepted === owed,
  },
};
