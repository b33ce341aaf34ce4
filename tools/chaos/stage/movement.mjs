import { setTimeout as delay } from 'node:timers/promises';

/** Milliseconds in which a machine does something for a mail, however busy it is. */
const longestStillness = 120_000;
const states = {
  waiting: ['scheduled'],
  sending: ['sending'],
  accepted: ['accepted'],
  unfinished: ['scheduled', 'sending', 'unknown'],
};

/**
 * Whether the mails get on. How long that takes is the machine's affair, so nobody here looks at a clock: it is over when nothing has moved for long.
 * A mail moves when it comes to an end, is tried or is doubted, which the product itself allows it a few times only: what goes round in circles does not move.
 */
export class Movement {
  #admin;
  #furthest = -1;
  #movedAt = 0;

  /** @param {import('./admin.mjs').Admin} admin */
  constructor(admin) {
    this.#admin = admin;
    this.begin();
  }

  /** From now on it must move. */
  begin() {
    this.#movedAt = performance.now();
  }

  /** How many nobody has begun with (`waiting`), somebody is `sending`, are `accepted`, or have not come to an end (`unfinished`). @param {keyof typeof states} what */
  async howMany(what) {
    const [{ rows, steps }] = await this.#admin.ask(
      `select count(*) filter (where state = any($1))::int as rows,
         coalesce(sum(attempt + doubts), 0)::int + count(*) filter (where state <> all($2))::int as steps from app.dispatch`,
      [states[what], states.unfinished],
    );
    if (steps > this.#furthest) [this.#furthest, this.#movedAt] = [steps, performance.now()];
    return rows;
  }

  /** Waits until there are at most so many. @param {keyof typeof states} what @returns {Promise<boolean>} false when nothing moves any more */
  untilAtMost(what, most) {
    return this.until(async () => (await this.howMany(what)) <= most, 250);
  }

  /** Waits until there are at least so many, which may be for a moment only. @param {keyof typeof states} what */
  untilAtLeast(what, least) {
    return this.until(async () => (await this.howMany(what)) >= least, 20);
  }

  /** Waits until something is true that looks at `howMany`. @returns {Promise<boolean>} false when nothing moves any more */
  async until(isTrue, pause) {
    while (!(await isTrue())) {
      if (performance.now() - this.#movedAt > longestStillness) return false;
      await delay(pause);
    }
    return true;
  }
}
