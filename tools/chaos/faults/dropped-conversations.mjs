const drops = ['MAIL', 'RCPT', 'DATA', 'body'].map((at) => ({ at, share: 0.0125, does: at === 'body' ? 'RST' : 'FIN' }));

/** @type {import('../faults.mjs').Fault} */
export const droppedConversations = {
  id: 'F5',
  says: 'the relay hangs up on 5 % before it has taken the mail',
  mails: 10_000,
  async happens(scene) {
    await scene.relay.misbehave(drops);
    await scene.owe();
    await scene.allBegun();
    scene.inBody = (await scene.relay.followed())['body RST'] ?? 0;
  },
  finds: ({ inBody }) => ({ inBody }),
  passes: {
    'every mail was taken in the end': ({ accepted, owed }) => accepted === owed,
    // A mail of this size is handed to the system in one piece: one that is cut off there may have come.
    'only what was cut off in the body was ever in doubt': ({ doubts, inBody }) => doubts <= inBody,
  },
};
