/** @type {import('../faults.mjs').Fault} */
export const rollingDeployment = {
  id: 'F12',
  says: 'workers are asked to end one after the other, while others take their place',
  mails: 0,
  workers: 2,
  async happens(scene) {
    const deployments = async () => {
      for (let times = 0; times < 8; times += 1) {
        await scene.pause(3);
        await scene.crew.relieveOldest();
      }
    };
    await scene.oweSteadily(200, deployments());
  },
  passes: { 'there was no doubt': ({ doubts }) => doubts === 0 },
};
