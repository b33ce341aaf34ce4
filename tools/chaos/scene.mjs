import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { fiftyPractices, owing } from '../bench/dispatch/rows.mjs';

/** Milliseconds that a fault goes on for. After that it only comes to rest. */
const longest = 180_000;
/** What a deed must leave time for: otherwise a slow machine starts workers and sends nothing. */
const mailsPerDeed = 100;
/** Seconds' worth of mails that may wait: who owes faster than the machine sends would wait for the end for ever. */
const backlog = 10;

/** What a fault can do, in its own words. @typedef {ReturnType<typeof sceneOf>} Scene */

/** @param {{ stage: import('./stage/stage.mjs').Stage, movement: import('./stage/movement.mjs').Movement, [given: string]: any }} given */
export function sceneOf({ stage, movement, ...given }) {
  const [run, practices] = [randomUUID(), fiftyPractices()];
  const end = Date.now() + longest;
  const scene = {
    ...given,
    stage,
    owed: 0,
    began: Date.now(),
    memory: 0,
    /** Owes mails: all of them now, or so many, due within some seconds. */
    async owe(howMany = scene.mails, dueWithin = 0) {
      await stage.admin.ask(owing, [practices, run, scene.owed + 1, scene.owed + howMany, dueWithin]);
      scene.owed += howMany;
    },
    /** Says again what is owed already, as a second process would that does not know of the first. */
    async oweAgain() {
      await stage.admin.ask(owing, [practices, run, 1, scene.owed, 0]);
    },
    /** Owes mails at a steady rate until `until` settles, as long as they are sent as steadily. */
    async oweSteadily(perSecond, until) {
      let isOver = false;
      until.finally(() => (isOver = true)).catch(() => {});
      for (; !isOver; await delay(500))
        if ((await movement.howMany('waiting')) < perSecond * backlog) await scene.owe(Math.ceil(perSecond / 2));
      await until;
    },
    /** Does something again and again while there are mails to send, at most so often, and only once some have been sent since. */
    async whileSending(deed, every) {
      const perDeed = Math.max(mailsPerDeed, scene.mails / 60);
      for (let left = await movement.howMany('unfinished'); left > 0 && Date.now() < end;) {
        const next = delay(every);
        await deed();
        await next;
        if (!(await movement.untilAtMost('unfinished', Math.max(0, left - perDeed)))) return;
        left = await movement.howMany('unfinished');
      }
    },
    /** How many nobody has begun with. */
    waiting: () => movement.howMany('waiting'),
    /** Waits until somebody has begun with each of them. */
    allBegun: () => movement.untilAtMost('waiting', 0),
    /** Waits until each of them has come to an end. */
    allEnded: () => movement.untilAtMost('unfinished', 0),
    /** Waits until so many are in mid-send. */
    untilSending: (howMany) => movement.untilAtLeast('sending', howMany),
    /** Waits until the relay, told to hesitate, has taken so many of which nobody here knows yet. */
    untilUnsaid: (howMany) =>
      movement.until(async () => {
        const taken = await given.relay.timesFollowed();
        return taken - (await movement.howMany('accepted')) >= howMany;
      }, 20),
    pause: (seconds) => delay(seconds * 1_000),
  };
  return scene;
}
