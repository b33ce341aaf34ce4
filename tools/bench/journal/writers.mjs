import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Problem } from '../../services/problem.mjs';
import { secretOf, uuidOf } from '../autosave/people.mjs';
import { graphqlTarget } from '../measure/graphql-target.mjs';
import { connections, sendInTurns } from '../measure/load.mjs';
import { entryOf } from './entry.mjs';
import { operations } from './statements.mjs';

/** A client who writes: one for each connection. What was kept is remembered by its id. @typedef {{ clientId: string, secret: string, written: Map<string, string> }} Writer */

/** @param {string} side whose writers; the same each time @returns {Writer[]} */
export function writersOf(side) {
  return Array.from({ length: connections }, (_, index) => {
    const clientId = uuidOf(`${side} client ${index}`);
    return { clientId, secret: secretOf(clientId), written: new Map() };
  });
}

/** Clients who write at one server, each time another entry. */
export class Writers {
  /** @param {import('../caseload/servers.mjs').Server} server @param {Writer[]} writers */
  constructor(server, writers) {
    this.server = server;
    this.writers = writers;
  }

  /** Keeps so many entries, and looks at each that comes back. */
  async send(times) {
    await sendInTurns(times, (connection) => {
      const writer = this.writers[connection];
      const entry = entryOf(writer.written.size);
      const input = { id: randomUUID(), revision: 0, ...entry, begunAt: new Date().toISOString() };
      const check = (status, body) => {
        const saved = status === 200 && JSON.parse(body).data?.saveJournalEntry;
        const { savedAt, ...rest } = saved?.entry ?? {};
        if (!saved?.isKept || !(Date.parse(savedAt) > 0) || !isDeepStrictEqual(rest, { ...input, ...untouched }))
          throw new Problem(`${this.server.name} answered ${status}: ${body.slice(0, 300)}`);
        writer.written.set(input.id, input.text);
      };
      return { target: this.targetOf(writer, 'SaveJournalEntry', operations.save, { input }), check };
    });
  }

  /** Opens what each has written, page by page, and compares all of it with what they wrote. */
  async compare() {
    for (const writer of this.writers) {
      const left = new Map(writer.written);
      let after = null;
      do {
        const { entries, next } = await this.page(writer, after);
        const isRight = entries.every(({ id, text }) => left.get(id) === text && left.delete(id));
        if (!isRight) throw new Problem('What is there is not what was written.');
        after = next;
      } while (after !== null);
      if (left.size > 0) throw new Problem(`${left.size} entries that were answered as kept are not there.`);
    }
  }

  async page(writer, after) {
    let page;
    const check = (status, body) => {
      page = JSON.parse(body).data?.myJournal;
      if (!page) throw new Problem(`${this.server.name} answered ${status}: ${body.slice(0, 300)}`);
    };
    await sendInTurns(1, () => ({ target: this.targetOf(writer, 'MyJournal', operations.mine, { after }), check }));
    return page;
  }

  targetOf({ secret }, operationName, query, variables) {
    return graphqlTarget(this.server.portal, `__Host-rk-portal=${secret}`, { operationName, query, variables });
  }
}

const untouched = { revision: 1, sharedAt: null, reading: null, isRemoved: false, photos: [], comments: [] };
