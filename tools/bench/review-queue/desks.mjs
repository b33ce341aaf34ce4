import { Problem } from '../../services/problem.mjs';
import { graphqlTarget } from '../measure/graphql-target.mjs';
import { connections, sendInTurns } from '../measure/load.mjs';
import { coaches, secretOf } from './rows.mjs';
import { operations } from './statements.mjs';

const rowsPerPage = 50;

/** Twenty coaches who work on one queue through one server: each looks at a page, lets one item rest, and looks at the next page. */
export class Desks {
  /** Items that were answered as claimed, by the connection that asked. */
  claimed = [];
  refused = 0;

  /** @param {import('../caseload/servers.mjs').Server} server */
  constructor(server) {
    this.server = server;
    this.states = Array.from({ length: connections }, () => ({ step: 0 }));
    this.turn = 0;
  }

  /** Sends so many requests; three of them are one piece of work. */
  async send(times) {
    await sendInTurns(times, (connection) => this.next(this.states[connection], connection));
  }

  next(state, connection) {
    const step = state.step;
    state.step = (step + 1) % 3;
    if (step === 1 && state.item) return this.claim(state);
    if (step === 0) state.coach = this.turn++ % coaches;
    const after = step === 2 ? (state.next ?? null) : null;
    const check = (status, body) => {
      const page = status === 200 && JSON.parse(body).data?.reviewQueue;
      if (page?.items?.length !== rowsPerPage || !page.next) throw this.wrong(status, body);
      if (step === 0) Object.assign(state, { item: page.items[connection], next: page.next });
    };
    return { target: this.targetOf(state, 'ReviewQueue', operations.page, { tab: 'NEW', after }), check };
  }

  claim(state) {
    const { id, revision } = state.item;
    // Far enough to be out of the way as long as this runs.
    const until = new Date(Date.now() + 30 * 86_400_000).toISOString();
    const check = (status, body) => {
      const { data, errors = [] } = JSON.parse(body);
      const isLost = data?.snoozeReview === null || errors[0]?.extensions?.problem === 'review.changed-meanwhile';
      if (isLost) this.refused += 1;
      else if (data?.snoozeReview?.id === id) this.claimed.push(id);
      else throw this.wrong(status, body);
    };
    return { target: this.targetOf(state, 'SnoozeReview', operations.snooze, { id, revision, until }), check };
  }

  wrong(status, body) {
    return new Problem(`${this.server.name} answered ${status}: ${body.slice(0, 300)}`);
  }

  /** One page, as it is answered. */
  async page() {
    let answer;
    const target = this.targetOf({ coach: 0 }, 'ReviewQueue', operations.page, { tab: 'NEW', after: null });
    await sendInTurns(1, () => ({ target, check: (_status, body) => (answer = JSON.parse(body).data.reviewQueue) }));
    return answer;
  }

  targetOf({ coach }, operationName, query, variables) {
    return graphqlTarget(this.server, `__Host-rk-coach=${secretOf(coach)}`, { operationName, query, variables });
  }
}
