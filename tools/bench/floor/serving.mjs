import { createServer } from 'node:http';

/**
 * Serves on the port that the bench gave: says that it is ready, and answers what is posted.
 *
 * @param {(request: import('node:http').IncomingMessage, body: string) => Promise<object>} answer what becomes the `data` of the answer
 */
export function serve(answer) {
  createServer((request, response) => {
    if (request.method === 'GET') return response.end('ready');
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      answer(request, Buffer.concat(chunks).toString()).then(
        (data) => {
          const body = JSON.stringify({ data });
          const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) };
          response.writeHead(200, headers).end(body);
        },
        (error) => response.writeHead(500).end(String(error)),
      );
    });
  }).listen(Number(process.env.PORT), '127.0.0.1');
}

/** Where a request came from, as it is noted. */
export function networkOf({ remoteAddress }) {
  return `${remoteAddress.replace('::ffff:', '').split('.').slice(0, 3).join('.')}.0/24`;
}
