import { Problem } from '../../services/problem.mjs';
import { anyFreePort } from '../../services/ports.mjs';
import { send } from '../measure/load.mjs';

const answer = '{"data":{"hello":"hello"}}';

/** @returns {Promise<import('../caseload/servers.mjs').ServerProgram>} the least that the framework can answer */
export async function helloProgram(file) {
  const port = await anyFreePort();
  const origin = `http://127.0.0.1:${port}`;
  return {
    name: 'Nest hello',
    file,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: String(port) },
    port,
    origin,
    ready: origin,
  };
}

/** Asks it once. @throws {Problem} at another answer */
export async function sendHello({ port }) {
  const body = '{"query":"{ hello }"}';
  const headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
  await send({ port, path: '/graphql', headers, body }, 1, (status, answered) => {
    if (status !== 200 || answered.trim() !== answer) throw new Problem(`Nest hello answered ${status}: ${answered.slice(0, 300)}`);
  });
}
