/** The relay takes a mail and does not say so. For `hang` ten minutes of silence last four seconds here. */
const vanishing = ['FIN', 'RST', 'hang'].map((does) => ({ at: 'dot', share: 0.01 / 3, does, ms: 4_000 }));

/** @type {import('../faults.mjs').Fault} */
export const vanishingReplies = {
  id: 'F3',
  says: 'the relay takes 1 % of the mails without a word, and its log is there',
  mails: 15_000,
  async happens({ relay, owe, allBegun }) {
    await relay.misbehave(vanishing);
    await owe();
    await allBegun();
  },
  passes: {
    'there was doubt': ({ doubts }) => doubts > 0,
    'every doubt is settled: the mail was taken': ({ accepted, owed, held, dead }) => accepted === owed && held + dead === 0,
  },
};

/** @type {import('../faults.mjs').Fault} */
export const vanishingRepliesWithoutEvidence = {
  id: 'F4',
  says: 'the same, and nobody can be asked',
  mails: 10_000,
  evidence: false,
  async happens(scene) {
    await scene.relay.misbehave(vanishing);
    await scene.owe();
    // Until the last one: what is told to the relay afterwards forgets the counts.
    await scene.allEnded();
    scene.injected = await scene.relay.timesFollowed();
  },
  finds: ({ injected }) => ({ injected }),
  passes: {
    'there was doubt': ({ injected }) => injected > 0,
    'exactly those in doubt are held': ({ held, injected }) => held === injected,
  },
};
