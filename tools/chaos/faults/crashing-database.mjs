/** @type {import('../faults.mjs').Fault} */
export const crashingDatabase = {
  id: 'F8',
  says: 'the database crashes four times, once for ten seconds, while workers are killed',
  mails: 12_000,
  workers: 3,
  async happens(scene) {
    await scene.owe();
    const killing = scene.whileSending(() => scene.crew.killOne(), 2_400);
    for (const seconds of [0, 0, 10, 0]) {
      await scene.pause(6);
      await scene.stage.crashDatabase(seconds * 1_000);
    }
    await killing;
  },
  passes: { 'nothing is held': ({ held }) => held === 0 },
};
