const kinds = `'{checkin}'`;

// What many processes would do at the same time, and some that forget at once what they have claimed.
const racers = [
  ...Array.from({ length: 4 }, () => ({ every: 50, sql: 'select jobs.sweep_dispatch()' })),
  ...Array.from({ length: 2 }, () => ({ every: 400, sql: `select jobs.give_back_dispatches(${kinds}, 0)` })),
  ...Array.from({ length: 2 }, () => ({ every: 500, sql: `select jobs.claim_dispatch(${kinds}, 10)` })),
];

// Not for ever: where each time counted, nothing would come to an end. And a machine may be too slow to promise what is given back so soon.
const timesOwedAgain = 5;
const longest = 90_000;

/** @type {import('../faults.mjs').Fault} */
export const racingProcesses = {
  id: 'F11',
  says: 'whoever owes, claims, gives back and sweeps does so many times over at once',
  mails: 5_000,
  workers: 3,
  async happens(scene) {
    await scene.owe();
    let isOver = false;
    const again = async (every, work) => {
      for (; !isOver; await scene.pause(every / 1_000)) await work();
    };
    const racing = [
      // Whoever is refused tries again; what was refused is counted by the database.
      ...racers.map(({ every, sql }) => again(every, () => scene.stage.admin.ask(sql).catch(() => {}))),
      ...[1, 2].map(async () => {
        for (let times = 0; times < timesOwedAgain; times += 1) await scene.pause(0.25).then(scene.oweAgain);
      }),
    ];
    for (const end = Date.now() + longest; Date.now() < end && (await scene.waiting()) > 0;) await scene.pause(0.5);
    isOver = true;
    await Promise.all(racing);
    await scene.oweAgain();
  },
  passes: { 'there was no doubt': ({ doubts }) => doubts === 0 },
};
