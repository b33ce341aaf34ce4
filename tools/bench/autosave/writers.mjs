import { Problem } from '../../services/problem.mjs';
import { graphqlTarget } from '../measure/graphql-target.mjs';
import { connections, sendInTurns } from '../measure/load.mjs';
import { secretOf, uuidOf } from './people.mjs';

const field = 'turn';
const save = `mutation SaveExerciseAnswer($input: SaveExerciseAnswerInput!) {
  saveExerciseAnswer(input: $input) { isKept answer { ...OwnExerciseAnswer } }
}
fragment OwnExerciseAnswer on ExerciseAnswer { field answer revision savedAt }`;
const open = 'query OpenOwnExercise($id: ID!) { myExercise(id: $id) { answers { field answer revision } } }';

/** A client who writes: one for each connection, so that nobody waits for anybody. @typedef {{ clientId: string, assignmentId: string, secret: string, revision: number, answer: string }} Writer */

/** @param {string} side whose writers; the same each time @returns {Writer[]} */
export function writersOf(side) {
  return Array.from({ length: connections }, (_, index) => {
    const id = (what) => uuidOf(`${side} ${what} ${index}`);
    return { clientId: id('client'), assignmentId: id('assignment'), secret: secretOf(id('client')), revision: 0, answer: '' };
  });
}

/** Clients who write at one server, each going on with their own text. */
export class Writers {
  /** @param {import('../caseload/servers.mjs').Server} server @param {Writer[]} writers */
  constructor(server, writers) {
    this.server = server;
    this.writers = writers;
  }

  /** Keeps so many answers, and looks at each that comes back. */
  async send(times) {
    await sendInTurns(times, (connection) => {
      const writer = this.writers[connection];
      const answer = JSON.stringify(textOf(writer.revision));
      const input = { assignmentId: writer.assignmentId, field, answer, revision: writer.revision };
      const check = (status, body) => {
        const saved = status === 200 && JSON.parse(body).data?.saveExerciseAnswer;
        const isRight = saved && saved.isKept && saved.answer.answer === answer && saved.answer.revision === writer.revision + 1;
        if (!isRight || saved.answer.field !== field || !(Date.parse(saved.answer.savedAt) > 0))
          throw new Problem(`${this.server.name} answered ${status}: ${body.slice(0, 300)}`);
        Object.assign(writer, { answer, revision: writer.revision + 1 });
      };
      return { target: this.targetOf(writer, 'SaveExerciseAnswer', save, { input }), check };
    });
  }

  /** Opens what each has written, and compares it with what they wrote. */
  async compare() {
    await sendInTurns(this.writers.length, (connection) => {
      const writer = this.writers[connection];
      const wanted = JSON.stringify([{ field, answer: writer.answer, revision: writer.revision }]);
      const check = (_status, body) => {
        if (JSON.stringify(JSON.parse(body).data?.myExercise.answers) !== wanted)
          throw new Problem(`What was written is not there: ${body.slice(0, 300)}`);
      };
      return { target: this.targetOf(writer, 'OpenOwnExercise', open, { id: writer.assignmentId }), check };
    });
  }

  targetOf({ secret }, operationName, query, variables) {
    return graphqlTarget(this.server.portal, `__Host-rk-portal=${secret}`, { operationName, query, variables });
  }
}

// As long as a paragraph that somebody has just typed on, and another one each time.
function textOf(revision) {
  return `${revision}: ${'In the hall. I could have said: I am upset, and I will wait until you can talk. '.repeat(7)}`;
}
