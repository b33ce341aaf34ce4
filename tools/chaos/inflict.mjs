import { setTimeout as delay } from 'node:timers/promises';
import { residentOf } from '../bench/measure/resident.mjs';
import { startRelay } from './relay/start-relay.mjs';
import { sceneOf } from './scene.mjs';
import { Crew } from './stage/crew.mjs';
import { Movement } from './stage/movement.mjs';
import { hasten } from './stage/time.mjs';
import { verdictOn } from './verdict.mjs';

/**
 * Lets one fault happen, waits until every mail has come to an end, and says what became of them.
 *
 * @param {import('./stage/stage.mjs').Stage} stage
 * @param {import('./faults.mjs').Fault} fault
 * @param {{ scale?: number, worker?: string }} [options] sizes are divided by the scale; another bundle
 */
export async function inflict(stage, fault, { scale = 1, worker = stage.worker } = {}) {
  const { processes, folder, admin } = stage;
  await empty(admin);
  const name = fault.id;
  const relay = await startRelay(processes, folder, `${name}-${Date.now()}`);
  const isEvidenceComing = fault.evidence ?? true;
  const crew = new Crew(processes, name, worker, (ops, post) => ({
    ...stage.environment(relay.url, ops),
    ...(isEvidenceComing ? { POSTFIX_LOG: relay.mailLog } : {}),
    ...fault.environment?.(post),
  }));
  const movement = new Movement(admin);
  const complaintsBefore = stage.complaints();
  const scene = sceneOf({ stage, movement, relay, crew, mails: Math.ceil(fault.mails / scale), scale, isEvidenceComing });
  const time = everySecond(() => hasten(admin, { isEvidenceComing, lease: fault.lease ?? 20 }));
  const memory = everySecond(async () => (scene.memory = Math.max(scene.memory, crew.memory(residentOf))));
  try {
    await crew.hire(fault.workers ?? 2);
    scene.began = Date.now();
    await fault.happens(scene);
    const calmAt = Date.now();
    await relay.behave();
    // A crew that had no chance has one now.
    movement.begin();
    await scene.allEnded();
    // A copy that comes late.
    await delay(1_000);
    const recovery = (Date.now() - calmAt) / 1_000;
    const verdict = await verdictOn(admin, { ledger: relay.ledger, owed: scene.owed, began: scene.began });
    const found = {
      ...verdict,
      recovery,
      memory: scene.memory,
      kills: crew.kills,
      fallen: crew.fallen,
      ...newComplaints(complaintsBefore, stage.complaints()),
      ...(await fault.finds?.(scene)),
    };
    return judge(fault, found);
  } finally {
    await Promise.all([time.stop(), memory.stop()]);
    await crew.close();
    await relay.end();
  }
}

// What holds whatever happens.
const always = {
  'no mail is lost': ({ lost }) => lost === 0,
  'no mail is sent twice': ({ duplicated }) => duplicated === 0,
  'every mail has come to an end': ({ unfinished }) => unfinished === 0,
  'the invariants hold': ({ breaches }) => Object.values(breaches).every((rows) => rows === 0),
  'nobody waited for each other for ever': ({ deadlocks }) => deadlocks === 0,
  'nobody tried a transition that there is not': ({ wrongWays: times }) => times === 0,
};

// Said by the database, whatever it has forgotten when it crashed.
function newComplaints(before, now) {
  const timesMore = (words) => now.split(words).length - before.split(words).length;
  return { wrongWays: timesMore('A dispatch does not go'), deadlocks: timesMore('deadlock detected') };
}

function judge(fault, found) {
  const holds = Object.entries({ ...always, ...fault.passes })
    .filter(([, isTrue]) => isTrue)
    .map(([sentence, isTrue]) => ({ sentence, holds: isTrue(found) }));
  return {
    id: fault.id,
    says: fault.says,
    isOk: holds.every(({ holds: isTrue }) => isTrue),
    ...found,
    broken: holds.filter(({ holds: isTrue }) => !isTrue).map(({ sentence }) => sentence),
  };
}

async function empty(admin) {
  await admin.ask('truncate app.dispatch, app.dispatch_turn, app.dispatch_attempt, app.email_evidence, app.suppression');
}

function everySecond(work) {
  let isOver = false;
  const running = (async () => {
    for (; !isOver; await delay(1_000)) await work().catch(() => {});
  })();
  return { stop: () => ((isOver = true), running) };
}
