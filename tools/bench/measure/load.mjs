import { Agent, request } from 'node:http';

const connections = 8;

/**
 * Sends the same request a fixed number of times over a few connections that stay open, each waiting for its answer.
 *
 * @param {{ port: number, path: string, headers: Record<string, string>, body: string }} target
 * @param {number} times
 * @param {(status: number, body: string) => void} check throws at an answer that is not right
 */
export async function send(target, times, check) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let left = times;
  const sendInTurn = async () => {
    while (left-- > 0) {
      const { status, body } = await once(target, agent);
      check(status, body);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, sendInTurn));
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
