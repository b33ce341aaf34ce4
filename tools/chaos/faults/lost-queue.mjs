/** @type {import('../faults.mjs').Fault} */
export const lostQueue = {
  id: 'F6',
  says: 'the queue is emptied ten times, killed, started empty, and away for a minute',
  mails: 0,
  async happens(scene) {
    const { queue } = scene.stage;
    const mishaps = async () => {
      await scene.pause(3);
      for (let times = 0; times < 10; times += 1) {
        await queue.flush();
        await scene.pause(4);
      }
      await queue.kill();
      await scene.pause(8);
      await queue.restartEmpty();
      await scene.pause(8);
      await queue.goDown();
      await scene.pause(60 / scene.scale);
      await queue.comeUp();
      await scene.pause(10);
    };
    await scene.oweSteadily(100, mishaps());
  },
  passes: {
    'sending never stops for more than 30 seconds': ({ silence }) => silence <= 30,
    'there was no doubt': ({ doubts }) => doubts === 0,
  },
};
