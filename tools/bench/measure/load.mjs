import { Agent, request } from 'node:http';

/** How many ask at once. */
export const connections = 8;

/** A request. @typedef {{ port: number, path: string, headers: Record<string, string>, body: string }} Target */
/** What is done with an answer; throws at one that is not right. @typedef {(status: number, body: string) => void} Check */

/**
 * Sends the same request a fixed number of times over a few connections that stay open, each waiting for its answer.
 *
 * @param {Target} target
 * @param {number} times
 * @param {Check} check
 */
export async function send(target, times, check) {
  await sendInTurns(times, () => ({ target, check }));
}

/**
 * The same for requests that differ: each connection asks for its next one when it has its answer.
 *
 * @param {number} times in all
 * @param {(connection: number) => { target: Target, check: Check }} next
 */
export async function sendInTurns(times, next) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let left = times;
  const sendInTurn = async (connection) => {
    while (left-- > 0) {
      const { target, check } = next(connection);
      const { status, body } = await once(target, agent);
      check(status, body);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, (_, connection) => sendInTurn(connection)));
  } finally {
    agent.destroy();
  }
}

function once({ port, path, headers, body }, agent) {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method: 'POST', headers, agent }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(chunks).toString() }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
