import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { residentOf } from '../bench/measure/resident.mjs';
import { fiftyPractices, owing } from '../bench/dispatch/rows.mjs';
import { startRelay } from './relay/start-relay.mjs';
import { Crew } from './stage/crew.mjs';
import { hasten } from './stage/time.mjs';
import { verdictOn } from './verdict.mjs';

const longest = 300_000;

/**
 * Lets one fault happen, waits until every mail has come to an end, and says what became of them.
 *
 * @param {import('./stage/stage.mjs').Stage} stage
 * @param {import('./faults.mjs').Fault} fault
 * @param {{ scale?: number, worker?: string, patience?: number, lease?: number }} [options] sizes are divided by the scale; another bundle; milliseconds; seconds that stand for a lease
 */
export async function inflict(stage, fault, { scale = 1, worker = stage.worker, patience = longest, lease = 20 } = {}) {
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
  const deadline = Date.now() + patience;
  const complaintsBefore = wrongWays(stage);
  const scene = sceneOf({ stage, relay, crew, deadline, mails: Math.ceil(fault.mails / scale), scale, isEvidenceComing });
  const time = everySecond(() => hasten(admin, { isEvidenceComing, lease }));
  const memory = everySecond(async () => (scene.memory = Math.max(scene.memory, crew.memory(residentOf))));
  try {
    await crew.hire(fault.workers ?? 2);
    scene.began = Date.now();
    await fault.happens(scene);
    const calmAt = Date.now();
    await relay.behave();
    while (Date.now() < deadline && (await scene.unfinished()) > 0) await delay(250);
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
      wrongWays: Math.max(0, wrongWays(stage) - complaintsBefore),
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

// Counted since the database was started last.
function wrongWays(stage) {
  return stage.complaints().split('A dispatch does not go').length - 1;
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

/** What a fault can do, in its own words. @typedef {ReturnType<typeof sceneOf>} Scene */

function sceneOf({ stage, relay, crew, deadline, mails, scale, isEvidenceComing }) {
  const [run, practices] = [randomUUID(), fiftyPractices()];
  // A fault has two thirds of its time; the rest is for coming to rest.
  const end = Date.now() + (deadline - Date.now()) * 0.6;
  const scene = {
    stage,
    relay,
    crew,
    mails,
    scale,
    isEvidenceComing,
    owed: 0,
    began: Date.now(),
    memory: 0,
    /** Owes mails: all of them now, or so many, due within some seconds. */
    async owe(howMany = mails, dueWithin = 0) {
      await stage.admin.ask(owing, [practices, run, scene.owed + 1, scene.owed + howMany, dueWithin]);
      scene.owed += howMany;
    },
    /** Says again what is owed already, as a second process would that does not know of the first. */
    async oweAgain() {
      await stage.admin.ask(owing, [practices, run, 1, scene.owed, 0]);
    },
    /** Owes mails at a steady rate until `until` settles. */
    async oweSteadily(perSecond, until) {
      let isOver = false;
      until.finally(() => (isOver = true)).catch(() => {});
      for (; !isOver; await delay(500)) await scene.owe(Math.ceil(perSecond / 2));
      await until;
    },
    /** Does something again and again while there are mails to send. */
    async whileSending(deed, every) {
      while (Date.now() < end && (await scene.waiting()) > 0) {
        const next = delay(every);
        await deed();
        await next;
      }
    },
    /** Those that nobody has begun with. */
    waiting: () => rowsIn(['scheduled', 'queued']),
    unfinished: () => rowsIn(['scheduled', 'queued', 'sending', 'unknown']),
    pause: (seconds) => delay(seconds * 1_000),
  };
  return scene;

  async function rowsIn(states) {
    const [{ rows }] = await stage.admin.ask('select count(*)::int as rows from app.dispatch where state = any($1)', [states]);
    return rows;
  }
}

async function empty(admin) {
  await admin.ask('truncate app.dispatch, app.dispatch_attempt, app.email_evidence, app.suppression');
  await admin.ask('select pg_stat_reset()');
}

function everySecond(work) {
  let isOver = false;
  const running = (async () => {
    for (; !isOver; await delay(1_000)) await work().catch(() => {});
  })();
  return { stop: () => ((isOver = true), running) };
}
