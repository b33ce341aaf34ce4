const storms = [
  ...[0, 1].map((number) => ({ at: 'RCPT', domain: domain(number), share: 0.3, does: 'say', says: '451 4.3.0 later' })),
  { at: 'RCPT', domain: domain(2), share: 0.3, does: 'say', says: '550 5.1.1 nobody of that name' },
  { at: 'RCPT', domain: domain(3), share: 1, does: 'wait', ms: 2_000 },
];
const seconds = 60;
const lockedOut = 20;
// Each of four workers has 16 mails of its lane in hand when it hears of it (`lanes.ts`); then one tries after 5 seconds, and after 10 more.
const mostSignIns = 4 * (16 + 3);

/** @type {import('../faults.mjs').Fault} */
export const stormyRelay = {
  id: 'F13',
  says: 'the relay lets nobody in for a while; then it puts off, refuses and delays some domains',
  mails: 500,
  async happens(scene) {
    await scene.relay.misbehave([{ at: 'AUTH', share: 1, does: 'say', says: '535 5.7.8 no' }]);
    await scene.owe();
    await scene.pause(lockedOut);
    scene.signIns = Object.values(await scene.relay.followed())[0] ?? 0;
    [{ spent: scene.spent }] = await scene.stage.admin.ask(
      `select count(*)::int as spent from app.dispatch where state = 'scheduled' and attempt > 0`,
    );
    await scene.relay.misbehave(storms);
    [{ now: scene.stormAt }] = await scene.stage.admin.ask('select now()');
    await scene.oweSteadily(40, scene.pause(seconds / scene.scale));
    await scene.allBegun();
  },
  async finds({ stage, signIns, spent, stormAt }) {
    const [found] = await stage.admin.ask(
      `select extract(epoch from percentile_disc(0.95) within group (order by accepted_at - due_at))::float as "delayOfOthers",
         (select count(*)::int from app.suppression) as suppressed
       from app.dispatch where due_at > $1 and left(about::text, 1) not in ('0', '1', '2', '3')`,
      [stormAt],
    );
    return { signIns, spent, ...found };
  },
  passes: {
    'the breaker opens: a few signed in while all were waiting': ({ signIns }) => signIns > 0 && signIns <= mostSignIns,
    'being locked out costs no attempt': ({ spent }) => spent === 0,
    'who was refused is not written to again': ({ failed, suppressed }) => failed === suppressed && failed > 0,
    'nineteen of twenty mails to other domains wait less than a minute': ({ delayOfOthers }) => delayOfOthers < 60,
  },
};

function domain(number) {
  return `${number}.bench.example`;
}
