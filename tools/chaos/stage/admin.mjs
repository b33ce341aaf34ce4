import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

const patience = 60_000;

/** Asks the database as its owner, past every wall; waits for one that is away. */
export class Admin {
  #pool;

  constructor(url) {
    this.#pool = new pg.Pool({ connectionString: url, max: 12 });
    this.#pool.on('error', () => {});
  }

  /** @returns {Promise<any[]>} rows */
  async ask(sql, values) {
    for (const end = Date.now() + patience; ; await delay(250)) {
      try {
        return (await this.#pool.query(sql, values)).rows;
      } catch (failure) {
        if (!isAway(failure) || Date.now() > end) throw failure;
      }
    }
  }

  async close() {
    await this.#pool.end();
  }
}

// It is down, going down or coming up, or others hold what was asked for.
function isAway({ code = '', message }) {
  return /^(57P0[123]|55P03|08\w{3}|ECONN\w+|EPIPE)$/.test(code) || /terminated|timeout/i.test(message);
}
